import { expect } from 'vitest';
import { checkIdentity, checkReferences, withoutFindings } from '../../src/check/check-network.ts';
import { checkShape } from '../../src/check/check-shape.ts';
import { toNetwork, type Finding } from '../../src/check/network.ts';
import type { Written } from '../../src/check/written-tree.ts';
import type { Day } from '../../src/model/day.ts';
import { schemaOf, type Document, type Kind } from '../../src/model/document.ts';
import { site } from '../../src/model/site.ts';
import { fc, test as property } from '../model/property.ts';

type Data = { readonly [key: string]: Written };

const settings = site.parse({ name: 'Network', url: 'https://network.example' });
const today = '2026-06-30' as Day;
const ids = fc.constantFrom('a', 'b', 'c', 'nobody');
const days = fc.constantFrom('2025-12-31', '2026-01-10', '2026-03-02', '2026-09-30');
const amounts = fc.constantFrom('5', '500', '5000.50');
const some = <Value>(value: fc.Arbitrary<Value>) => fc.array(value, { maxLength: 3 });
const maybe = (shape: Readonly<Record<string, fc.Arbitrary<unknown>>>, required: string[]) =>
  fc.record(shape, { requiredKeys: required }) as fc.Arbitrary<unknown> as fc.Arbitrary<Data>;

const money = { date: days, amount: amounts, funder: ids, milestone: ids };
const draw = { date: days, amount: amounts, event: ids, decision: ids, milestone: ids };
const revision = {
  date: days,
  reason: ids,
  'agreed-with': some(ids),
  targets: fc.dictionary(ids, amounts, { maxKeys: 2 }),
};
const shapes = {
  funder: maybe({ name: ids }, ['name']),
  programme: maybe({ title: ids, funders: some(ids), starts: days, ends: days }, ['title', 'funders']),
  organisation: maybe(
    { name: ids, pauses: some(maybe({ from: days, until: days, reason: ids }, ['from', 'reason'])) },
    ['name'],
  ),
  grant: maybe(
    {
      title: ids,
      funders: some(maybe({ funder: ids, amount: amounts }, ['funder', 'amount'])),
      awarded: days,
      programme: ids,
      starts: days,
      ends: days,
      payments: some(maybe(money, ['date', 'amount'])),
      contingency: maybe({ amount: amounts, draws: some(maybe(draw, ['date', 'amount', 'event', 'decision'])) }, [
        'amount',
      ]),
    },
    ['title', 'funders', 'awarded'],
  ),
  milestone: maybe(
    {
      title: ids,
      due: days,
      promised: days,
      grant: ids,
      kind: fc.constantFrom('question', 'delivery'),
      measures: some(maybe({ id: ids, title: ids, target: amounts }, ['id', 'title', 'target'])),
      revisions: some(maybe(revision, ['date', 'reason'])),
    },
    ['title', 'due'],
  ),
  post: maybe(
    {
      title: ids,
      date: days,
      themes: some(fc.constantFrom('Food', 'food', 'Café', 'cafe', '???')),
      language: fc.constantFrom('en', 'cy'),
      reports: some(
        maybe(
          {
            milestone: fc.constantFrom('a', 'nobody', 'b/a', 'a/b'),
            'so-far': fc.dictionary(ids, amounts, { maxKeys: 2 }),
          },
          ['milestone'],
        ),
      ),
      learning: some(
        maybe({ id: ids, tried: ids, happened: ids, next: ids, 'builds-on': ids }, ['tried', 'happened', 'next']),
      ),
    },
    ['title', 'date'],
  ),
} as const satisfies Partial<Record<Kind, fc.Arbitrary<Data>>>;

const anyDocument = fc
  .constantFrom(...(Object.keys(shapes) as (keyof typeof shapes)[]))
  .chain((kind) =>
    fc.record({ kind: fc.constant(kind), organisation: fc.constantFrom('a', 'b'), id: ids, data: shapes[kind] }),
  );

const worlds = fc
  .array(anyDocument, { maxLength: 14 })
  .map((list) => list.map(({ kind, data, ...place }, index) => toDocument(kind, data, place, index)));

property('what findings cost is paid at once: a second look finds only notices', worlds, (documents) => {
  const identity = checkIdentity(toNetwork(settings, today, documents, []));
  const identified = withoutFindings(documents, identity);
  expect(withoutNotices(checkIdentity(toNetwork(settings, today, identified, [])))).toEqual([]);
  const references = checkReferences(toNetwork(settings, today, identified, []));
  const kept = withoutFindings(identified, references);
  expect(kept).toHaveLength(identified.length);
  // A funder or grant whose name stays as written is still unknown when it is looked at again.
  const again = checkReferences(toNetwork(settings, today, kept, []));
  expect(withoutNotices(again.filter((finding) => !('drop' in finding && finding.drop?.length === 0)))).toEqual([]);
});

property('documents without findings stay as they are', worlds, (documents) => {
  const findings = checkReferences(toNetwork(settings, today, documents, []));
  const named = new Set(findings.map(({ file }) => file));
  for (const [index, document] of withoutFindings(documents, findings).entries())
    if (!named.has(document.file)) expect(document).toBe(documents[index]);
});

/** These worlds have no site.yaml, which no other file can pay for. */
function withoutNotices(findings: readonly Finding[]): string[] {
  return findings
    .filter(({ effect, code }) => effect !== 'notice' && code !== 'missing-site')
    .map((finding) => JSON.stringify(finding));
}

function toDocument(
  kind: Kind,
  data: Data,
  place: { readonly id: string; readonly organisation: string },
  index: number,
): Document {
  const file = `${String(index).padStart(2, '0')}.md`;
  const { content } = checkShape(schemaOf[kind], data, file, () => 1);
  const body = {
    digest: '',
    format: 'md',
    words: 0,
    excerpt: '',
    links: [],
    pictures: [],
    milestones: [],
    anchors: [],
  } as const;
  const organisation = kind === 'funder' || kind === 'programme' ? '' : place.organisation;
  const id = kind === 'organisation' ? organisation : place.id;
  return { kind, file, id, organisation, content, body, pictures: {} } as Document;
}
