// Every field of a promise, in pasts that chance makes, in a real repository.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { knowPast } from '../../../src/derive/ledger/know-past.ts';
import { toLedger } from '../../../src/derive/ledger/to-ledger.ts';
import { heldTerms, promiseOf } from '../../../src/derive/promise.ts';
import { readHistory } from '../../../src/history/read-history.ts';
import { day } from '../../../src/model/day.ts';
import { decimal } from '../../../src/model/money.ts';
import { commitBranches, desk, turnTo } from '../../history/repository.ts';
import { milestone } from '../milestones.ts';
import { deeds, live, promiseFile, type Values } from './random-fields.ts';

const folder = desk();

test(
  'whatever field is changed, silence is flagged, reasons are heard, and the page shows what holds',
  { timeout: 300_000 },
  async () => {
    const drawn = fc.sample(deeds, { numRuns: 220, seed: 20_261_128 });
    const lived = drawn.map(live);
    commitBranches(
      folder,
      lived.map(({ steps }) => steps),
    );
    for (const [number, { changes, shown }] of lived.entries()) {
      turnTo(folder, `past-${number}`);
      const found = await told();
      const tale = JSON.stringify(drawn[number]);
      expect(found.changes, tale).toEqual(changes.map(({ field, after, state, on }) => [on, field, after, state]));
      expect(found.shown, tale).toEqual(shown);
    }
  },
);

async function told() {
  const ledger = toLedger(await readHistory({ content: folder, program: 'test' }), 'UTC');
  const [thing] = ledger.all.filter(({ history }) => history.versions[0]?.name.kind === 'milestone');
  const content = thing?.history.versions.findLast((version) => version.content)?.content;
  if (!thing || content?.kind !== 'milestone') throw new Error('The promise is not told');
  const changes = thing.changes.map(({ field, after, state, event }) => [
    event.commit,
    field,
    after === undefined ? undefined : String(after),
    state,
  ]);
  const linked = milestone({}, [], ['mill']);
  const filed = {
    ...linked,
    content: content.content,
    ...(linked.source ? { source: { ...linked.source, file: promiseFile } } : {}),
  };
  knowPast({ organisations: [{ ...filed.organisation, milestones: [filed] }], today: day.parse('2029-01-01') }, ledger);
  return { changes, shown: shownIn(filed) };
}

function shownIn(filed: Parameters<typeof promiseOf>[0]): Values {
  const { current } = promiseOf(filed);
  const { measures, promised, ...held } = heldTerms(filed);
  const [talks] = measures;
  return {
    title: current.title,
    due: current.due,
    budget: current.budget === undefined ? undefined : decimal(current.budget),
    'measures.talks.target': String(current.targets['talks']),
    question: held.question,
    promised,
    kind: held.kind,
    'how-we-will-look': held['how-we-will-look'],
    'measures.talks.title': talks?.title,
    'measures.talks.unit': talks?.unit,
    'measures.talks.baseline': talks?.baseline === undefined ? undefined : String(talks.baseline),
  };
}
