// Old texts are read when a page is printed. They are shown as they were written, as plain text; what their page never
// showed (comments, e-mail addresses) is not shown here either, nor what is said in recordings.
import { shortenRuns } from '../../body/shorten-runs.ts';
import { wordDifference } from '../../body/word-difference.ts';
import type { Comparison, TextVersion } from '../../derive/sheet.ts';
import { withoutContactData } from '../../model/contact-data.ts';
import type { TextDifference } from '../../model/text-difference.ts';
import { readFrontMatter } from '../../read/front-matter.ts';
import type { Job } from './print.ts';
import { withoutRecordedWords } from './without-recorded-words.ts';

/** Object → text. */
export type Texts = ReadonlyMap<string, string>;

/** The versions that these jobs compare. */
export function wantedTexts(jobs: readonly Job[]): TextVersion[] {
  const comparisons = jobs.flatMap((job) => (job.kind === 'page' ? (job.sheet.frame.comparisons ?? []) : []));
  return comparisons.flatMap(({ before, after }) => [before, after]);
}

/** One for each pair, `null` where a version cannot be read. */
export function textDifferences(comparisons: readonly Comparison[], texts: Texts): (TextDifference | null)[] {
  return comparisons.map(({ before, after, contact }) => {
    const [old, now] = [before, after].map((version) => versionWords(version, texts, contact));
    if (!old || !now) return null;
    const differ = (a: string, b: string) => shortenRuns(wordDifference(a, b));
    return { title: differ(old.title, now.title), body: differ(old.body, now.body) };
  });
}

type VersionWords = { readonly title: string; readonly body: string };

function versionWords({ file, blob }: TextVersion, texts: Texts, contact?: string): VersionWords | undefined {
  const { matter } = readFrontMatter(file, texts.get(blob) ?? '');
  if (!matter) return undefined;
  const { title } = matter.data;
  return {
    title: typeof title === 'string' ? withoutContactData(title, contact) : '',
    body: withoutContactData(shownWords(matter.body, file), contact).trim(),
  };
}

function shownWords(body: string, file: string): string {
  return withoutRecordedWords(withoutComments(body, file), file.endsWith('.mdx') ? 'mdx' : 'md');
}

function withoutComments(body: string, file: string): string {
  const plain = body.replace(/<!--[\s\S]*?(-->|$)/g, '');
  return file.endsWith('.mdx') ? plain.replace(/\{\s*\/\*[\s\S]*?(\*\/\s*\}|$)/g, '') : plain;
}
