// Problems where a change is reviewed: beside the line, on GitHub and on GitLab.
import { createHash } from 'node:crypto';
import type { Effect, Problem } from '../../model/problem.ts';
import type { ProblemReport } from './problem-report.ts';
import { problemWords } from './problem-words.ts';
import { visibleJson } from './visible.ts';

const commands = {
  'left out': 'error',
  'published without': 'warning',
  notice: 'notice',
} as const satisfies Record<Effect, string>;

/**
 * GitHub's workflow commands, one a line.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function githubAnnotations(report: ProblemReport): string {
  const wordsOf = problemWords(report);
  return report.problems
    .map((problem) => {
      const { path, title, what, remedy } = wordsOf(problem);
      const place = `file=${property(path)},line=${problem.line},title=${property(`${title} (${problem.code})`)}`;
      return `::${commands[problem.effect]} ${place}::${data(`${what}\n${remedy}`)}\n`;
    })
    .join('');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

const severities = {
  'left out': 'major',
  'published without': 'minor',
  notice: 'info',
} as const satisfies Record<Effect, string>;

/** GitLab's code quality report. https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
export function gitlabCodeQuality(report: ProblemReport): string {
  const wordsOf = problemWords(report);
  const known = new Map<string, number>();
  const found = report.problems.map((problem) => {
    const { path, what, remedy } = wordsOf(problem);
    return {
      description: `${what} ${remedy}`,
      check_name: problem.code,
      fingerprint: fingerprint(problem, known),
      severity: severities[problem.effect],
      location: { path, lines: { begin: problem.line } },
    };
  });
  return visibleJson(`${JSON.stringify(found, null, 2)}\n`);
}

/** The same mistake keeps its name when lines move; the second of the same kind in a file gets another one. */
function fingerprint({ code, file, values }: Problem, known: Map<string, number>): string {
  const name = JSON.stringify([code, file, values]);
  const count = known.get(name) ?? 0;
  known.set(name, count + 1);
  return createHash('sha256').update(`${name} ${count}`).digest('hex').slice(0, 32);
}
