// What was found among documents gets its line: the few files that have a problem are read once more.
import { placesIn } from '../body/body-places.ts';
import type { Finding } from '../check/network.ts';
import type { Document } from '../model/document.ts';
import type { Named } from '../model/segment.ts';
import { pathInFile, type ListPlaces, type Problem } from '../model/problem.ts';
import { classify } from '../read/classify.ts';
import { readDocument, type Record } from '../read/read-document.ts';
import { formatOf } from './load-document.ts';

/** `documents` know what was taken out of them. */
export function placeFindings(
  folder: string,
  documents: readonly Pick<Document, 'file' | 'places'>[],
  findings: readonly Finding[],
): Problem[] {
  const places = new Map(documents.flatMap((one) => (one.places ? [[one.file, one.places] as const] : [])));
  return [...Map.groupBy(findings, ({ file }) => file)].flatMap(([file, own]) => {
    const record = recordOf(folder, file);
    const linesInBody = record && own.some((finding) => 'text' in finding) ? bodyLines(record) : () => [1];
    return own.flatMap((finding) => {
      const { code, effect, values } = finding;
      return linesOf(finding, record, linesInBody, places.get(file)).map((line) => ({
        code,
        effect,
        file,
        values,
        line,
      }));
    });
  });
}

type LinesInBody = (name: string, as: Named) => readonly number[];

/** What stands in a text more than once is mended as often. */
function linesOf(
  finding: Finding,
  record: Record | undefined,
  linesInBody: LinesInBody,
  places: ListPlaces | undefined,
): readonly number[] {
  if ('at' in finding) return [record?.lineOf(pathInFile(finding.at, places)) ?? 1];
  if (!('text' in finding)) return [finding.line];
  return linesInBody(finding.text, finding.as);
}

function bodyLines({ body, bodyLine, file }: Record): LinesInBody {
  const places = placesIn(body, formatOf(file));
  return (name, as) => {
    const lines = new Set(places.named(name, as));
    return lines.size === 0 ? [bodyLine] : [...lines].map((line) => bodyLine + line - 1);
  };
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
