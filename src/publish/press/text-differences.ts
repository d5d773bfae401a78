// Old texts are read when a page is printed. They are shown as they were written, as plain text; what their page never
// showed (comments, e-mail addresses) is not shown here either, nor what is said in recordings, nor what people said who
// took it back.
import { shortenRuns } from '../../body/shorten-runs.ts';
import { wordDifference } from '../../body/word-difference.ts';
import type { Comparison, TextVersion } from '../../derive/sheet.ts';
import { withoutContactData } from '../../model/contact-data.ts';
import type { BodyFormat } from '../../model/segment.ts';
import type { TextDifference } from '../../model/text-difference.ts';
import { readFrontMatter } from '../../read/front-matter.ts';
import type { Job } from './print.ts';
import { hasKeptBackWords, recordings, recordingsAndQuotes, withoutSpokenWords } from './without-spoken-words.ts';

/** Object → text. */
export type Texts = ReadonlyMap<string, string>;

/** The versions that these jobs compare. */
export function wantedTexts(jobs: readonly Job[]): TextVersion[] {
  const comparisons = jobs.flatMap((job) => (job.kind === 'page' ? (job.sheet.frame.comparisons ?? []) : []));
  return comparisons.flatMap(({ before, after }) => [before, after]);
}

/** One for each pair, `null` where a version cannot be read. All are versions of one text. */
export function textDifferences(comparisons: readonly Comparison[], texts: Texts): (TextDifference | null)[] {
  const all = comparisons.flatMap(({ before, after }) => [before, after]);
  const spoken = all.some((version) => isTakenBackIn(version, texts)) ? recordingsAndQuotes : recordings;
  return comparisons.map(({ before, after, contact }) => {
    const [old, now] = [before, after].map((version) => versionWords(version, texts, spoken, contact));
    if (!old || !now) return null;
    const differ = (a: string, b: string) => shortenRuns(wordDifference(a, b));
    return { title: differ(old.title, now.title), body: differ(old.body, now.body) };
  });
}

function isTakenBackIn({ file, blob }: TextVersion, texts: Texts): boolean {
  const { matter } = readFrontMatter(file, texts.get(blob) ?? '');
  return matter !== undefined && hasKeptBackWords(matter.body, formatOf(file));
}

type VersionWords = { readonly title: string; readonly body: string };

function versionWords(
  { file, blob }: TextVersion,
  texts: Texts,
  spoken: Spoken,
  contact?: string,
): VersionWords | undefined {
  const { matter } = readFrontMatter(file, texts.get(blob) ?? '');
  if (!matter) return undefined;
  const { title } = matter.data;
  return {
    title: typeof title === 'string' ? withoutContactData(title, contact) : '',
    body: withoutContactData(shownWords(matter.body, file, spoken), contact).trim(),
  };
}

type Spoken = typeof recordings;

function shownWords(body: string, file: string, spoken: Spoken): string {
  return withoutSpokenWords(withoutComments(body, file), formatOf(file), spoken);
}

function formatOf(file: string): BodyFormat {
  return file.endsWith('.mdx') ? 'mdx' : 'md';
}

function withoutComments(body: string, file: string): string {
  const plain = body.replace(/<!--[\s\S]*?(-->|$)/g, '');
  return file.endsWith('.mdx') ? plain.replace(/\{\s*\/\*[\s\S]*?(\*\/\s*\}|$)/g, '') : plain;
}
