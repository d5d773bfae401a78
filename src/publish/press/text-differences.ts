// Old texts are read when a page is printed. They are shown as they were written, as plain text; what their page never
// showed (comments, e-mail addresses) is not shown here either, nor what somebody may have taken back.
import { shortenRuns } from '../../body/shorten-runs.ts';
import { wordDifference } from '../../body/word-difference.ts';
import type { Comparisons, TextVersion } from '../../derive/comparisons.ts';
import { withoutContactData } from '../../model/contact-data.ts';
import type { BodyFormat } from '../../model/segment.ts';
import type { TextDifference } from '../../model/text-difference.ts';
import { readFrontMatter } from '../../read/front-matter.ts';
import type { Job } from './print.ts';
import { picturesAllowed, quotesIn, shownWords, type Allowed } from './shown-words.ts';

/** Object → text. */
export type Texts = ReadonlyMap<string, string>;

/** The versions that these jobs compare, and what they are compared for. */
export function wantedTexts(jobs: readonly Job[]): TextVersion[] {
  const all = jobs.flatMap((job) => (job.kind === 'page' ? (job.sheet.frame.comparisons ?? []) : []));
  return all.flatMap(({ pairs, today: { text } }) => [
    ...pairs.flatMap(({ before, after }) => [before, after]),
    ...(text ? [text] : []),
  ]);
}

/** One for each pair, `null` where a version cannot be read. */
export function textDifferences({ pairs, contact, today }: Comparisons, texts: Texts): (TextDifference | null)[] {
  const now = today.text && readVersion(today.text, texts);
  const allowed: Allowed = {
    pictures: picturesAllowed(today),
    quotes: now ? quotesIn(now.body, now.format) : new Set(),
  };
  return pairs.map(({ before, after }) => {
    const [old, next] = [before, after].map((version) => readVersion(version, texts));
    if (!old || !next) return null;
    const shown = ({ body, format }: ReadVersion) =>
      withoutContactData(shownWords(body, format, allowed), contact).trim();
    return {
      title: differ(withoutContactData(old.title, contact), withoutContactData(next.title, contact)),
      body: differ(shown(old), shown(next)),
    };
  });
}

const differ = (before: string, after: string) => shortenRuns(wordDifference(before, after));

type ReadVersion = { readonly title: string; readonly body: string; readonly format: BodyFormat };

function readVersion({ file, blob }: TextVersion, texts: Texts): ReadVersion | undefined {
  const { matter } = readFrontMatter(file, texts.get(blob) ?? '');
  if (!matter) return undefined;
  const { title } = matter.data;
  const format = file.endsWith('.mdx') ? 'mdx' : 'md';
  return { title: typeof title === 'string' ? title : '', body: withoutComments(matter.body, format), format };
}

/** What no reader is shown. */
export function withoutComments(body: string, format: BodyFormat): string {
  const plain = body.replace(/<!--[\s\S]*?(-->|$)/g, '');
  return format === 'mdx' ? plain.replace(/\{\s*\/\*[\s\S]*?(\*\/\s*\}|$)/g, '') : plain;
}
