// The report that a person reads.
import { styleText } from 'node:util';
import type { Effect, Problem } from '../../model/problem.ts';
import type { ProblemReport } from './problem-report.ts';
import { problemWords, type ProblemWords } from './problem-words.ts';
import { summary } from './summary.ts';

export type TerminalOptions = {
  /** Only for a terminal that somebody watches. */
  readonly colour: boolean;
  /** Whether the site was published, or was only looked through. */
  readonly published?: boolean;
};

const colours = { 'left out': 'red', 'published without': 'yellow', notice: 'cyan' } as const satisfies Record<
  Effect,
  string
>;

/** Every problem with its place, what is so and what to do, then how many there are. Ends with a line feed. */
export function terminalReport(report: ProblemReport, { colour, published = true }: TerminalOptions): string {
  const wordsOf = problemWords(report);
  const blocks = report.problems.map((problem) => block(problem, wordsOf(problem), colour));
  return `${[...blocks, summary(report, published)].join('\n\n')}\n`;
}

function block(problem: Problem, { path, what, remedy, help }: ProblemWords, colour: boolean): string {
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    colour ? styleText(style, text, { validateStream: false }) : text;
  const place = `${paint('bold', `${path}:${problem.line}`)}  ${paint(colours[problem.effect], problem.code)}`;
  return [place, `  ${what}`, `  ${remedy}`, `  ${paint('dim', `Help: ${help}`)}`].join('\n');
}
