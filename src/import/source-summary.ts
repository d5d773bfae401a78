import { plainLine } from './plain-line.ts';
import { stringAt } from './prepare-document.ts';
import type { SourceDocument } from './source-document.ts';

export const summaryKeys = ['excerpt', 'summary', 'description', 'lead', 'intro', 'abstract', 'subtitle'] as const;

/** The first of them that says something. */
export function sourceSummary(source: SourceDocument): string | undefined {
  return summaryKeys.map((key) => summaryAt(source, key)).find((text) => text !== '');
}

/** Keys whose words are not those of the summary. */
export function otherSummaries(source: SourceDocument): string[] {
  const taken = sourceSummary(source);
  const hasWords = (key: (typeof summaryKeys)[number]) =>
    typeof source.data[key] === 'object' || ![taken, ''].includes(summaryAt(source, key));
  return summaryKeys.filter((key) => source.data[key] !== undefined && hasWords(key));
}

function summaryAt(source: SourceDocument, key: (typeof summaryKeys)[number]): string {
  return plainLine(stringAt(source, key) ?? '');
}
