import { beforeAll, expect, test } from 'vitest';
import { bodyFacts } from '../../src/body/body-facts.ts';
import { toSegments } from '../../src/body/to-segments.ts';
import { componentNames, ruleOf, spellingsOf } from '../../src/model/component.ts';
import { escapeHtml } from '../../src/publish/escape-html.ts';
import { picture, targets } from '../body/allow-list.ts';
import { printer } from './plates.ts';
import { sheetOfKind } from './sheets.ts';

const pages = new Map<string, string>();

beforeAll(async () => {
  const press = await printer();
  for (const language of ['en', 'cy', 'ar']) pages.set(language, await press.print(sheetOfKind('help', language)));
});

test.each(componentNames)('%s is in the help, in both spellings and with every attribute', (name) => {
  const { directive, mdx } = spellingsOf(name);
  for (const html of pages.values()) {
    const shown = html.replaceAll('&#34;', '&quot;');
    for (const example of [directive, mdx]) expect(shown).toContain(`<code>${escapeHtml(example)}</code>`);
    for (const attribute of Object.keys(ruleOf(name).attributes)) expect(html).toContain(attribute);
  }
});

test.each(componentNames)('the example of %s has no problem, and means the same in both spellings', (name) => {
  const { directive, mdx } = spellingsOf(name);
  const { facts } = bodyFacts(directive, 'md');
  const pictures = Object.fromEntries((facts?.pictures ?? []).map((one) => [one, picture]));
  const recordings = Object.fromEntries(
    (facts?.recordings ?? []).map(({ name: file, role }) => [file, { role, address: '/', type: '', bytes: 1 }]),
  );
  const [written, other] = [
    toSegments(directive, 'md', { ...targets, pictures, recordings }),
    toSegments(mdx, 'mdx', { ...targets, pictures, recordings }),
  ];
  expect([...bodyFacts(directive, 'md').faults, ...bodyFacts(mdx, 'mdx').faults]).toEqual([]);
  expect(written).toHaveLength(1);
  expect(JSON.stringify(other).replaceAll('\\n', '')).toBe(JSON.stringify(written).replaceAll('\\n', ''));
});
