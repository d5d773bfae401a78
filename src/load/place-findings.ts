// What was found among documents gets its line: the few files that have a problem are read once more.
import { placesIn } from '../body/body-places.ts';
import type { Finding } from '../check/network.ts';
import type { Problem } from '../model/problem.ts';
import { classify } from '../read/classify.ts';
import { readDocument, type Record } from '../read/read-document.ts';
import { formatOf } from './load-document.ts';

export function placeFindings(folder: string, findings: readonly Finding[]): Problem[] {
  return [...Map.groupBy(findings, ({ file }) => file)].flatMap(([file, own]) => {
    const record = recordOf(folder, file);
    const lineInBody = record && own.some((finding) => 'text' in finding) ? bodyLines(record) : () => 1;
    return own.map((finding) => {
      const { code, effect, values } = finding;
      return { code, effect, file, values, line: lineOf(finding, record, lineInBody) };
    });
  });
}

type LineInBody = (text: string) => number;

function lineOf(finding: Finding, record: Record | undefined, lineInBody: LineInBody): number {
  if ('at' in finding) return record?.lineOf(finding.at) ?? 1;
  return 'text' in finding ? lineInBody(finding.text) : finding.line;
}

function bodyLines({ body, bodyLine, file }: Record): LineInBody {
  const placesOf = placesIn(body, formatOf(file));
  return (text) => bodyLine + (placesOf(text)[0] ?? 1) - 1;
}

function recordOf(folder: string, file: string): Record | undefined {
  const meaning = classify(file);
  return meaning.is === 'document' ? readDocument(folder, meaning.place).record : undefined;
}

export function sortProblems(problems: readonly Problem[]): Problem[] {
  const key = ({ file, code, values }: Problem) => `${file}\u0000${code}\u0000${JSON.stringify(values)}`;
  return [...problems].sort((a, b) => {
    if (a.file !== b.file) return a.file < b.file ? -1 : 1;
    if (a.line !== b.line) return a.line - b.line;
    return key(a) < key(b) ? -1 : 1;
  });
}
