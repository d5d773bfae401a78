// Texts that broke other people's programs: they are compared with nothing, but must neither throw nor get through.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bodyFacts } from '../../src/body/body-facts.ts';
import { dangersIn } from './allow-list.ts';

const folder = join(import.meta.dirname, '..', '..', '..', 'shared', 'corpus', 'text');
const formats = ['md', 'mdx'] as const;

function textsOf(name: string): readonly string[] {
  const path = join(folder, name);
  if (!existsSync(path)) return [];
  const entries = JSON.parse(readFileSync(path, 'utf8')) as readonly (string | { readonly markdown: string })[];
  return entries.map((entry) => (typeof entry === 'string' ? entry : entry.markdown));
}

for (const name of ['blns.json', 'commonmark.json']) {
  const texts = textsOf(name);
  if (texts.length === 0) console.log(`Skipped: ../shared/corpus/text/${name} is not there.`);
  test.skipIf(texts.length === 0).each(formats)(`every text of ${name} is read and safe in %s`, (format) => {
    for (const text of texts) {
      expect(() => bodyFacts(text, format)).not.toThrow();
      expect({ text, dangers: dangersIn(text, format) }).toEqual({ text, dangers: [] });
    }
  });
}
