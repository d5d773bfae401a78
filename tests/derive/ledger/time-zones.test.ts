// A site that names another time zone changes no day of its past.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ledgerRecords } from '../../../src/derive/ledger/ledger-record.ts';
import { toLedger } from '../../../src/derive/ledger/to-ledger.ts';
import { readHistory } from '../../../src/history/read-history.ts';
import { at, commitAll, desk, type Step } from '../../history/repository.ts';

const room = desk();
let folders = 0;
const file = 'organisations/riverside/milestones/roof.md';
const zone = (name: string) => ({ 'site.yaml': `name: N\nurl: https://n.example\ntime-zone: ${name}\n` });
const promise = (due: string) => ({ [file]: `---\ntitle: A roof\ndue: ${due}\n---\n` });
const hour = 3600;

async function told(steps: readonly Step[]) {
  folders += 1;
  const content = join(room, String(folders));
  commitAll(content, steps);
  const history = await readHistory({ content, program: 'test' });
  const ledger = toLedger(history, 'UTC');
  const states = ledger
    .changesOf({ source: { file } })
    .map(({ state, event }) => [state, ledger.stampOf(event.commit).day]);
  return { states, records: [...ledgerRecords(ledger, history)] };
}

/** Promised at noon in London; moved at half past eleven in the evening, which is the next day in Paris. */
const promised = { time: at('2026-01-01'), files: { ...zone('Europe/London'), ...promise('2026-06-01') } };
const evening = { time: at('2026-01-01', 11.5 * hour), files: promise('2026-07-01') };

describe('another time zone', () => {
  test('that is named later accuses nobody, and tells what was told', async () => {
    const before = await told([promised, evening]);
    const after = await told([promised, evening, { time: at('2026-03-01'), files: zone('Europe/Paris') }]);
    expect(before.states).toEqual([['first-day', '2026-01-01']]);
    expect(after).toEqual(before);
  });

  test('that is named later excuses nobody', async () => {
    const inParis = { ...promised, files: { ...promised.files, ...zone('Europe/Paris') } };
    const { states } = await told([inParis, evening, { time: at('2026-03-01'), files: zone('Europe/London') }]);
    expect(states).toEqual([['unexplained', '2026-01-02']]);
  });

  test('makes the first day of a promise no longer', async () => {
    const early = {
      time: at('2025-12-31', 8 * hour),
      files: { ...zone('Pacific/Kiritimati'), ...promise('2026-06-01') },
    };
    const west = {
      time: at('2026-01-01'),
      files: { ...zone('Pacific/Pago_Pago'), ...promise('2026-07-01') },
    };
    expect((await told([early, west])).states).toEqual([['unexplained', '2026-01-01']]);
  });

  test('counts from the commit that names it', async () => {
    const moved = { time: at('2026-03-01', 11.5 * hour), files: promise('2026-08-01') };
    const { states } = await told([promised, { time: at('2026-02-01'), files: zone('Europe/Paris') }, moved]);
    expect(states).toEqual([['unexplained', '2026-03-02']]);
  });
});
