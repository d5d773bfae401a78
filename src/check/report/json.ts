// The report that another program reads.
import type { ProblemReport } from './problem-report.ts';
import { problemWords } from './problem-words.ts';
import { visibleJson } from './visible.ts';

/** `{ problems: [{ code, effect, file, line, title, what, remedy, help, values }], counts }`, ending with a line feed. */
export function jsonReport(report: ProblemReport): string {
  const { problems, counts, folder } = report;
  const wordsOf = problemWords(report);
  const told = problems.map((problem) => {
    const { title, what, remedy, help } = wordsOf(problem);
    const { code, effect, file, line, values } = problem;
    return { code, effect, file: `${folder}/${file}`, line, title, what, remedy, help, values };
  });
  return visibleJson(`${JSON.stringify({ problems: told, counts }, null, 2)}\n`);
}
