// What of a newer publication is taken, when it is whole, mended, cut short or at odds with what stands here.
import { expect, test } from 'vitest';
import { grant, notesOf, publication, roof } from './publication.ts';

test('a publication that was mended is followed, whatever stood in it meanwhile', async () => {
  const { run, read } = publication();
  const of = (amountAwarded: number, currency: string) =>
    grant({ amountAwarded, currency, amountAppliedFor: amountAwarded + 1, amountDisbursed: 5 });
  await run([of(500, 'GBP')]);
  expect((await run([of(600, 'EUR')])).changed).toEqual([]);
  expect(await run([of(600, 'GBP')])).toMatchObject({ notes: [] });
  expect(read(roof)).toMatch(/amount: 600\n[\s\S]*applied-for: 601\n/);
});

test('what was said while a second funder had a share is followed once it has none', async () => {
  const { run, read, write } = publication();
  await run([grant()]);
  const alone = read(roof);
  const shared = alone.replace('awarded:', '  - funder: tide\n    amount: 5\nawarded:');
  write(roof, shared);
  const newer = grant({ title: 'Roof', awardDate: '2026-04-01' });
  await run([newer]);
  expect(read(roof)).toBe(shared);
  write(roof, alone);
  expect(await run([newer])).toMatchObject({ notes: [] });
  expect(read(roof)).toBe(alone.replace('A new roof', 'Roof').replace('2026-03-31', '2026-04-01'));
});

test('days and positions of which a part cannot be read change nothing of what is here', async () => {
  const { run, read } = publication();
  const of = (planned: object, latitude: unknown) =>
    grant({ plannedDates: [planned], beneficiaryLocation: [{ name: 'Lindle', latitude, longitude: -2.1 }] });
  await run([of({ startDate: '2024-04-01', duration: 12 }, 52.1)]);
  const before = read(roof);
  for (const planned of [
    { startDate: 'April 2024', duration: 12 },
    { startDate: '2025-06-01', endDate: 'TBC' },
    { startDate: '2025-06-01', endDate: '2025-05-01' },
  ])
    await run([of(planned, '52,1')]);
  expect(read(roof)).toBe(before);
  await run([of({ startDate: '2024-05-01', duration: 12 }, 52.2)]);
  expect(read(roof)).toMatch(/starts: 2024-05-01\nends: 2025-04-30\n[\s\S]*latitude: 52.2/);
});

test('a start behind an end that somebody changed here is left and told', async () => {
  const { run, read, write } = publication();
  const of = (startDate: string) => grant({ plannedDates: [{ startDate, endDate: '2024-12-31' }] });
  await run([of('2024-04-01')]);
  write(roof, read(roof).replace('ends: 2024-12-31', 'ends: 2024-05-31'));
  expect(notesOf(await run([of('2024-06-01')]))).toEqual([
    `kept 1 ${roof} ends: 2024-05-31, there 2024-12-31`,
    `kept 1 ${roof} starts: 2024-04-01, there 2024-06-01`,
  ]);
});

test('what was paid stays where a payment cannot be read', async () => {
  const { run, read } = publication();
  await run([grant({ amountDisbursed: 500 })]);
  const payments = [
    { transactionDate: '2026-05-01', value: 500 },
    { transactionDate: 'May', value: 100 },
  ];
  await run([grant({ disbursementTransaction: payments })]);
  expect(read(roof)).toContain('disbursed: 500\n');
});

test('what a publication says no longer is taken out, and told', async () => {
  const { run, read } = publication();
  await run([grant({ amountAppliedFor: 5, plannedDates: [{ startDate: '2026-04-01' }] })]);
  expect(notesOf(await run([grant()]))).toEqual([`withdrawn 1 ${roof} starts, applied-for`]);
  expect(read(roof)).not.toMatch(/starts|applied-for/);
});

test('an award behind what was paid or drawn of it is left and told', async () => {
  const { run, read, write } = publication();
  await run([grant({ amountDisbursed: 300 })]);
  const paid = read(roof).replace('disbursed: 300', 'payments:\n  - { date: 2026-04-01, amount: 300 }');
  write(roof, paid);
  const newer = grant({ amountDisbursed: 300, awardDate: '2026-04-20' });
  expect(notesOf(await run([newer]))).toEqual([`kept 1 ${roof} awarded: 2026-03-31, there 2026-04-20`]);
  expect(read(roof)).toBe(paid);
  const drawn = read(roof).replace(
    /payments:\n.*/,
    'disbursed: 300\ncontingency: { amount: 5, draws: [{ date: 2026-04-10, amount: 5 }] }',
  );
  write(roof, drawn);
  expect(notesOf(await run([newer]))).toEqual([`kept 1 ${roof} awarded: 2026-03-31, there 2026-04-20`]);
  write(roof, drawn.replace('2026-04-10', '2026-05-10'));
  expect((await run([newer])).notes).toEqual([]);
  expect(read(roof)).toContain('awarded: 2026-04-20');
});

test('a start that was held back by an end follows once that end is mended', async () => {
  const { run, read, write } = publication();
  const of = (startDate: string) => grant({ plannedDates: [{ startDate, endDate: '2024-12-31' }] });
  await run([of('2024-01-01')]);
  const before = read(roof);
  write(roof, before.replace('ends: 2024-12-31', 'ends: 2024-06-30'));
  await run([of('2024-09-01')]);
  write(roof, before);
  expect(await run([of('2024-09-01')])).toMatchObject({ notes: [] });
  expect(read(roof)).toBe(before.replace('2024-01-01', '2024-09-01'));
});

test('what stands in a place where nobody looks for it removes nothing', async () => {
  const { run, read } = publication();
  const whole = {
    plannedDates: [{ startDate: '2024-01-01', endDate: '2024-12-31' }],
    beneficiaryLocation: [{ name: 'Leeds' }],
    grantProgramme: [{ title: 'Roofs' }],
    amountDisbursed: 3,
    amountAppliedFor: 4,
  };
  await run([grant(whole)]);
  const before = read(roof);
  for (const odd of [
    { plannedDates: '2024' },
    { plannedDates: [{ duration: 12 }] },
    { beneficiaryLocation: 'Leeds' },
    { grantProgramme: [{ code: 'R' }] },
    { grantProgramme: 'Roofs' },
    { amountDisbursed: [3] },
    { amountAppliedFor: { value: 3 } },
  ]) {
    const { changed } = await run([grant({ ...whole, ...odd })]);
    expect(changed.filter((file) => file === roof)).toEqual([]);
    expect(read(roof)).toBe(before);
  }
});

test('what is said no longer of a grant that several share is told, and so are payments', async () => {
  const { run, read, write } = publication();
  const whole = { amountAppliedFor: 900, ...{ amountDisbursed: 300 } };
  await run([grant(whole)]);
  const paid = read(roof).replace('disbursed: 300', 'payments:\n  - { date: 2026-04-01, amount: 300 }');
  write(roof, paid);
  expect(notesOf(await run([grant({ amountAppliedFor: 900 })]))).toEqual([`other-here 1 ${roof} payments: (nothing)`]);
  write(roof, read(roof).replace('awarded:', '  - funder: tide\n    amount: 5\nawarded:'));
  expect(notesOf(await run([grant({ amountDisbursed: 300 })]))).toEqual([
    `other-here 1 ${roof} applied-for: (nothing)`,
  ]);
});

test('what is beside what was read holds nothing back, and what is in place of it is told', async () => {
  const { run, read } = publication();
  const of = (startDate: string, programme: object, place: object) =>
    grant({
      plannedDates: [{ startDate }, { startDate: '2025-06-01' }],
      grantProgramme: [programme],
      beneficiaryLocation: [place],
    });
  await run([of('2024-04-01', { title: 'P1', code: 'x' }, { name: 'L', geoCode: 'E1' })]);
  expect((await run([of('2024-06-01', { title: 'P1', code: 'y' }, { name: 'M', geoCode: 'E2' })])).notes).toEqual([]);
  expect(read(roof)).toMatch(/starts: 2024-06-01\n[\s\S]*name: M\n/);
  expect(notesOf(await run([of('2024-06-01', { code: 'y' }, { geoCode: 'E2' })]))).toEqual([
    `other-here 1 ${roof} programme: (nothing)`,
    `other-here 1 ${roof} places: (nothing)`,
  ]);
});

test('an award that comes nearer to what was paid before it is taken', async () => {
  const { run, read, write } = publication();
  await run([grant({ awardDate: '2024-03-01' })]);
  write(roof, read(roof).replace('currency:', 'payments:\n  - { date: 2024-01-15, amount: 5 }\ncurrency:'));
  await run([grant({ awardDate: '2024-02-01' })]);
  expect(read(roof)).toContain('awarded: 2024-02-01');
});

test('small letters make no other currency', async () => {
  const { run, read, write } = publication();
  await run([grant()]);
  write(roof, read(roof).replace('GBP', 'gbp'));
  await run([grant({ amountAwarded: 1300 })]);
  expect(read(roof)).toContain('amount: 1300\n');
});
