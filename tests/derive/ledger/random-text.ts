// The file of a promise of a random past.
import type { Promised } from './random-promise.ts';

export function textOf(
  { due, budget, reasons, withdrawn, words, grant, target }: Promised,
  nameOf: (funder: string) => string,
): string {
  const named = (key: string, funders: readonly string[]) =>
    funders.length === 0 ? '' : `, ${key}: [${funders.map(nameOf).join(', ')}]`;
  const revisions = reasons.map(
    (one) =>
      `  - { date: ${one.date}, reason: Reason ${one.id}, due: ${one.due}` +
      `${named('agreed-with', one.agreed)}${named('declined-by', one.declined)} }\n`,
  );
  return [
    `---\ntitle: What we promise\ndue: ${due}\nbudget: ${budget}\n`,
    grant ? `grant: ${grant}\n` : '',
    target === undefined ? '' : `measures: [{ id: talks, title: Talks, target: ${target} }]\n`,
    revisions.length > 0 ? `revisions:\n${revisions.join('')}` : '',
    withdrawn === undefined ? '' : `withdrawn: { date: 2024-03-01, reason: It burnt down ${withdrawn} }\n`,
    `---\n\n${'Slates, and a dry hall for everybody who wants to sit in it of an evening.\n'.repeat(12)}`,
    'Mended again.\n'.repeat(words),
  ].join('');
}
