import type { ProblemReport } from './problem-report.ts';
import { isWithoutSite } from './problem-words.ts';
import { thingAt } from './thing-at.ts';

/** How much is wrong, what becomes of the rest, and the numbers that must add up. */
export function summary(report: ProblemReport, published: boolean): string {
  const { read, published: shown, scheduled, drafts, leftOut } = report.counts;
  const verb = isWithoutSite(report.problems) ? 'in order' : 'published';
  const sum = `${shown} ${verb} + ${scheduled} scheduled + ${drafts} drafts + ${leftOut} left out`;
  return `${found(report)} ${outcome(report, published)}\n${counted(read, 'file')} read = ${sum}`;
}

function found({ problems }: ProblemReport): string {
  const notices = problems.filter(({ effect }) => effect === 'notice').length;
  const wrong = problems.length - notices;
  if (problems.length === 0) return 'No problems.';
  const parts = [wrong > 0 ? [counted(wrong, 'problem')] : [], notices > 0 ? [counted(notices, 'notice')] : []].flat();
  return `${parts.join(' and ')} in ${counted(new Set(problems.map(({ file }) => file)).size, 'file')}.`;
}

function outcome({ problems, counts }: ProblemReport, published: boolean): string {
  if (isWithoutSite(problems))
    return `Nothing ${published ? 'is' : 'would be'} published: site.yaml is missing or broken.`;
  const out = [...new Set(problems.filter(({ effect }) => effect === 'left out').map(({ file }) => file))];
  const verb = (count: number, past: string) =>
    published ? `${count === 1 ? 'was' : 'were'} ${past}` : `would be ${past}`;
  const all = counts.published + counts.leftOut === counts.read;
  const others = `${all && out.length > 0 ? 'the other ' : ''}${counts.published} ${verb(counts.published, 'published')}`;
  if (out.length === 0) return `Nothing ${verb(1, 'left out')}; ${others}.`;
  const what = out.length === 1 ? `That ${thingAt(out[0] ?? '')}` : `${out.length} files`;
  return `${what} ${verb(out.length, 'left out')}; ${others}.`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
