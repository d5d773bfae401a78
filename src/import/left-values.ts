// What the front-matter of a document says and the post does not: it is named, never dropped in silence.
import type { Written } from '../read/yaml.ts';
import { note, type Note } from './note.ts';
import { hasTemplate } from './plain-line.ts';
import { stringAt } from './prepare-document.ts';
import { authorKeys } from './source-authors.ts';
import { isCoverKey } from './source-cover.ts';
import { dayKeys } from './source-day.ts';
import type { SourceDocument } from './source-document.ts';
import { isRecording } from './source-path.ts';
import { otherSummaries, summaryKeys } from './source-summary.ts';
import { themeKeys } from './source-themes.ts';

const languageKeys = ['language', 'lang', 'locale'] as const;

const wordKeys: readonly string[] = ['title', 'alt', ...summaryKeys, ...authorKeys, ...themeKeys];

const usedKeys = new Set<string>([
  ...dayKeys,
  ...wordKeys,
  ...languageKeys,
  ...['draft', 'slug', 'permalink', 'redirect_from', 'aliases', 'guid', 'id', 'extra', 'params', 'taxonomies'],
]);

export function leftValues(source: SourceDocument, language: string | undefined): Note[] {
  return [...leftKeys(source), ...leftRecordings(source), ...leftTemplates(source), ...oddLanguage(source, language)];
}

function leftKeys(source: SourceDocument): Note[] {
  const { file, data, lineOf } = source;
  const unused = Object.keys(data).filter((key) => !usedKeys.has(key) && !isCoverKey(key));
  const left = [...unused, ...otherSummaries(source)];
  const [first] = left;
  return first === undefined ? [] : [note('key-left', file, lineOf(first), left.join(', '))];
}

/** What a podcast names above its text. */
function leftRecordings({ file, data, lineOf }: SourceDocument): Note[] {
  return Object.entries(data).flatMap(([key, value]) =>
    textsIn(value)
      .filter(isRecording)
      .map((address) => note('recording-left', file, lineOf(key), address)),
  );
}

function leftTemplates({ file, data, lineOf }: SourceDocument): Note[] {
  const unsaid = Object.entries(data).filter(
    ([key, value]) => wordKeys.includes(key) && textsIn(value).some(hasTemplate),
  );
  return unsaid.map(([key, value]) =>
    note('template-removed', file, lineOf(key), `${key}: ${textsIn(value).join(', ')}`),
  );
}

function textsIn(value: Written): string[] {
  if (typeof value === 'string') return [value];
  return (Array.isArray(value) ? value : Object.values(value)).flatMap(textsIn);
}

function oddLanguage(source: SourceDocument, language: string | undefined): Note[] {
  if (language !== undefined) return [];
  const key = languageKeys.find((each) => stringAt(source, each) !== undefined);
  return key === undefined
    ? []
    : [note('odd-value', source.file, source.lineOf(key), `${key}: ${stringAt(source, key)}`)];
}
