// What was found among documents gets its line: the few files that have a problem are read once more.
import { findText } from '../body/place-faults.ts';
import type { Finding } from '../check/network.ts';
import type { Problem } from '../model/problem.ts';
import { classify } from '../read/classify.ts';
import { readDocument, type Record } from '../read/read-document.ts';
import { lineAt } from '../read/read-text.ts';

export function placeFindings(folder: string, findings: readonly Finding[]): Problem[] {
  return [...Map.groupBy(findings, ({ file }) => file)].flatMap(([file, own]) => {
    const record = recordOf(folder, file);
    return own.map((finding) => placed(finding, record));
  });
}

function placed(finding: Finding, record: Record | undefined): Problem {
  const { code, effect, file, values } = finding;
  return { code, effect, file, values, line: lineOf(finding, record) };
}

function lineOf(finding: Finding, record: Record | undefined): number {
  if ('at' in finding) return record?.lineOf(finding.at) ?? 1;
  if (!('text' in finding)) return finding.line;
  const offset = record ? findText(record.body, finding.text) : -1;
  return record && offset >= 0 ? record.bodyLine + lineAt(record.body, offset) - 1 : 1;
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
