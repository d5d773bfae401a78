// What an author may place in a text beside Markdown: one list for both spellings, for the problems and for the help.
import { workedChoices } from './post.ts';

/** What stands behind the name of an attribute; a list is of the words that it may be. */
export type AttributeRule = {
  readonly is: 'text' | 'day' | readonly string[];
  readonly needed?: true;
};

export type ComponentRule = {
  readonly attributes: Readonly<Record<string, AttributeRule>>;
  /** As the help shows it: attributes, and the lines inside. */
  readonly sample: { readonly attributes: Readonly<Record<string, string>>; readonly body: readonly string[] };
};

const text = { is: 'text' } as const;

export const components = {
  Figure: {
    attributes: { src: text, alt: text, caption: text, credit: text, wide: { is: ['yes', 'no'] } },
    sample: {
      attributes: { src: 'roof.jpg', alt: 'Four people on a roof', caption: 'The last slate', wide: 'yes' },
      body: [],
    },
  },
  Gallery: {
    attributes: {},
    sample: {
      attributes: {},
      body: [
        '![A ladder against a wall](ladder.jpg "Monday")',
        '![Four people on a roof](roof.jpg "Tuesday")',
        '![A cake shaped like a slate](cake.jpg "Sunday")',
      ],
    },
  },
  BeforeAfter: {
    attributes: { before: { is: 'day', needed: true }, after: { is: 'day', needed: true } },
    sample: {
      attributes: { before: '2025-11-03', after: '2026-03-02' },
      body: ['![A hall with a tarpaulin for a roof](tarpaulin.jpg)', '![The same hall, with slates](slates.jpg)'],
    },
  },
  Story: {
    attributes: {},
    sample: {
      attributes: {},
      body: [
        '![A lorry full of slates](lorry.jpg)',
        'On Monday the slates came.',
        'Nobody had thought of a ramp.',
        '![A row of people handing slates on](row.jpg)',
        'So we stood in a row, all 31 of us.',
      ],
    },
  },
  Audio: {
    attributes: { src: { is: 'text', needed: true }, title: text, credit: text },
    sample: {
      attributes: { src: 'roof.mp3', title: 'Ana on the new roof' },
      body: ['It rained last night, and nobody fetched a bucket.', '(Rain on slates.)'],
    },
  },
  Video: {
    attributes: { src: { is: 'text', needed: true }, title: text, captions: text, poster: text, credit: text },
    sample: {
      attributes: { src: 'slates.mp4', title: 'A row of people', captions: 'slates.vtt', poster: 'row.jpg' },
      body: [],
    },
  },
  Quote: {
    attributes: { by: text, consent: { is: ['given', 'yes'] } },
    sample: { attributes: { by: 'A neighbour', consent: 'given' }, body: ['It rained, and nobody fetched a bucket.'] },
  },
  Progress: {
    attributes: { milestone: { is: 'text', needed: true } },
    sample: { attributes: { milestone: 'roof' }, body: [] },
  },
  Learning: {
    attributes: { worked: { is: workedChoices } },
    sample: { attributes: { worked: 'partly' }, body: ['Posters brought nobody. A knock on the door brought three.'] },
  },
} as const satisfies Record<string, ComponentRule>;

export type ComponentName = keyof typeof components;

export const componentNames = Object.keys(components) as readonly ComponentName[];

export function isComponentName(name: string | null): name is ComponentName {
  return name !== null && Object.hasOwn(components, name);
}

export function ruleOf(name: ComponentName): ComponentRule {
  return components[name];
}

/** `BeforeAfter` → `before-after`: as it is written behind three colons. */
export function directiveName(name: ComponentName): string {
  return name.replace(/(?<=[a-z])[A-Z]/g, '-$&').toLowerCase();
}

const byDirective = new Map(componentNames.map((name) => [directiveName(name), name]));

/** Capital letters do not matter: telephones write them by themselves. */
export function componentOfDirective(name: string): ComponentName | undefined {
  return byDirective.get(name.toLowerCase());
}

/** Whether what stands inside are somebody's words, who agreed to that or did not. */
export function takesConsent(name: ComponentName | undefined): boolean {
  return name !== undefined && Object.hasOwn(ruleOf(name).attributes, 'consent');
}

/** Whether it needs nothing inside. */
export function standsAlone(name: ComponentName): boolean {
  return ruleOf(name).sample.body.length === 0;
}

/** A component as its author would write it, with both ways of writing it. */
export function spellingsOf(name: ComponentName): { readonly directive: string; readonly mdx: string } {
  const { attributes, body } = ruleOf(name).sample;
  const pairs = Object.entries(attributes).map(([key, value]) => `${key}="${value}"`);
  const inside = body.join('\n\n');
  const braces = pairs.length > 0 ? `{${pairs.join(' ')}}` : '';
  const tag = [name, ...pairs].join(' ');
  return {
    directive: [`:::${directiveName(name)}${braces}`, ...(inside ? [inside] : []), ':::'].join('\n'),
    mdx: inside ? `<${tag}>\n\n${inside}\n\n</${name}>` : `<${tag} />`,
  };
}
