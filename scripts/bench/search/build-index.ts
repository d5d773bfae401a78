// Builds the search index of posts that were written down one a line, and writes it, in one process: its first word is
// their file, its second the folder. What publishing does on the threads of a crew is done here on one.
import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { collect, type IndexedDocument } from '../../../src/search/collect.ts';
import { counter } from '../../../src/search/count-words.ts';
import type { DocumentFacts } from '../../../src/search/document-facts.ts';
import { factsName, rootName, sliceName } from '../../../src/search/file-names.ts';
import { languageRules } from '../../../src/search/language-rules.ts';
import { numberDocuments } from '../../../src/search/number-documents.ts';
import { toSlices } from '../../../src/search/to-slices.ts';
import type { PostRecord } from './post-text.ts';

const [, , posts = '', folder = ''] = process.argv;
const records = readFileSync(posts, 'utf8').trimEnd().split('\n');
const count = counter(await languageRules('en'));
mkdirSync(join(folder, 'documents'), { recursive: true });

const { slots, numbers } = numberDocuments(records.map(read).map(({ address, day }) => ({ key: address, since: day })));
const numbered = records
  .map((record) => ({ number: numbers.get(read(record).address) ?? 0, record }))
  .sort((a, b) => a.number - b.number);
const root = toSlices(collect(documents(), slots), (bytes) => {
  const name = hash('sha256', bytes, 'hex').slice(0, 16);
  writeFileSync(join(folder, sliceName(name)), bytes);
  return name;
});
writeFileSync(join(folder, rootName), JSON.stringify(root));

function read(record: string): PostRecord {
  return JSON.parse(record) as PostRecord;
}

function* documents(): Generator<IndexedDocument> {
  for (const { number, record } of numbered) {
    const { address, title, day, organisation, names, text, facets } = read(record);
    const facts: DocumentFacts = { address, kind: 'post', title, organisation, day, language: 'en', text };
    writeFileSync(join(folder, factsName(number)), JSON.stringify(facts));
    yield { number, facets, words: count({ title, text, names }) };
  }
}
