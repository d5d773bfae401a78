// Problems of the components that a text places, and of programs in it.
import { nearest } from '../../model/nearest.ts';
import { didYouMean, type CatalogueEntry } from './entry.ts';

const needs: Readonly<Record<string, readonly [what: string, remedy: string]>> = {
  picture: ['has no picture in it', 'Put a picture in it, on a line of its own: ![Four people on a roof](roof.jpg).'],
  'two-pictures': [
    'needs two pictures, the earlier one first',
    'Put both in it, each on a line of its own: ![The hall with a tarpaulin](before.jpg).',
  ],
  words: ['has no words in it', 'Write what it is to say between its first line and its last.'],
};

export const componentEntries = {
  'code-in-mdx': {
    title: 'Program code in a text',
    what: ({ code }) => `This is program code, and texts do not run any: "${code}".`,
    remedy: () => 'Write out what it would show. Attributes are plain text in quotation marks.',
    state: () => 'Nothing of it was run. The text is published without it.',
    sample: { code: '2 + 2' },
    example: { bad: 'We fed {2 + 2} people.', good: 'We fed 4 people.' },
  },
  'unknown-component': {
    title: 'A component that is not there',
    what: ({ component }) => `"${component}" is not a component.`,
    remedy: ({ component = '', components = '' }) => {
      const suggestion = nearest(component, components.split(', '));
      return didYouMean(suggestion ? { suggestion } : {}, `Use one of: ${components}.`);
    },
    state: () => 'What stands inside it is published without it.',
    sample: { component: 'Chart', components: 'Figure, Quote, Progress' },
    example: { bad: '<Chart data="roof" />', good: '<Figure src="roof.jpg" alt="The roof in March" />' },
  },
  'unclosed-component': {
    title: 'A component that does not end, or an end without one',
    what: ({ written, closes, alone }) => {
      if (closes) return `"${written}" ends a component, and none begins before it.`;
      if (alone) return `"${written}" has too few colons, or does not stand on lines of its own.`;
      return `"${written}" begins a component that does not end.`;
    },
    remedy: ({ closes, alone }) => {
      if (closes) return 'Take the line away, or write the line that begins the component.';
      if (alone) return `Begin it with "${alone}" on a line of its own, and end it with ":::" on another.`;
      return 'Write ":::" on a line of its own where it ends: in the same list or quotation, if it begins in one.';
    },
    state: () => 'The line is published as it is written.',
    sample: { written: ':::quote' },
    example: { bad: ':::quote\nIt is warm.', good: ':::quote\nIt is warm.\n:::' },
  },
  'incomplete-component': {
    title: 'A component without what it shows',
    what: ({ component, needs: missing = '' }) => `"${component}" ${needs[missing]?.[0]}.`,
    remedy: ({ needs: missing = '' }) => needs[missing]?.[1] ?? '',
    state: () => 'What stands inside it is published without it.',
    sample: { component: ':::gallery', needs: 'picture' },
    example: {
      bad: ':::gallery\nThree days on the roof.\n:::',
      good: ':::gallery\n![Four people on a roof](roof.jpg)\n:::',
    },
  },
  'unknown-attribute': {
    title: 'An attribute that a component does not have',
    what: ({ attribute, component }) => `"${attribute}" is not an attribute of "${component}".`,
    remedy: ({ attribute = '', attributes = '', component = '', words }) => {
      const suggestion = nearest(attribute, attributes.split(', '));
      const alone = `Write ${attributes} in one pair of braces behind the name, and the words on the lines below.`;
      const remedy = words && component.startsWith(':') ? alone : `Use one of: ${attributes}.`;
      return didYouMean(suggestion ? { suggestion } : {}, remedy);
    },
    state: () => 'The text is published without it.',
    sample: { attribute: 'text', component: 'Figure', attributes: 'src, alt, caption, credit, wide' },
    example: { bad: '<Figure src="roof.jpg" text="The roof" />', good: '<Figure src="roof.jpg" alt="The roof" />' },
  },
  'missing-attribute': {
    title: 'An attribute that a component needs',
    what: ({ attribute, component }) => `"${component}" needs the attribute "${attribute}".`,
    remedy: ({ attribute }) => `Write ${attribute}="…" behind its name.`,
    state: () => 'The text is published without it.',
    sample: { attribute: 'milestone', component: 'Progress' },
    example: { bad: '<Progress />', good: '<Progress milestone="roof" />' },
  },
} as const satisfies Record<string, CatalogueEntry>;
