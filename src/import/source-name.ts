// What the name of a document says: its day, the words of its address, its language.
import { toId } from '../model/id.ts';
import { languageOfFileName } from './source-language.ts';

export type SourceName = {
  /** As written: it may be no day at all. */
  readonly day?: string;
  readonly slug: string;
};

const dated = /^(\d{4})([-_.]?)(\d{2})\2(\d{2})(?:[-_. ]+(.*))?$/;
const namesOfFolder = /^(index|_index|readme|post|page)$/i;

/** Read from the file name, or from its folder where the file is named index or README. */
export function sourceName(file: string): SourceName {
  const steps = file.split('/');
  const last = withoutEndings(steps.pop() ?? '');
  const own = splitDated(namesOfFolder.test(last) ? (steps.pop() ?? '') : last);
  const day = own.day ?? dayOfFolders(steps);
  return day === undefined ? own : { day, slug: own.slug };
}

function withoutEndings(name: string): string {
  const bare = name.replace(/\.(md|mdx|markdown)$/i, '');
  const language = languageOfFileName(name);
  return language === undefined ? bare : bare.slice(0, -language.length - 1);
}

function splitDated(name: string): SourceName {
  const [, year = '', , month, day, rest = ''] = dated.exec(name) ?? [];
  if (!/^(19|20)\d\d$/.test(year))
    return year === '' ? { slug: toId(name) } : { day: `${year}-${month}-${day}`, slug: toId(rest) };
  return { day: `${year}-${month}-${day}`, slug: toId(rest) };
}

/** `2021-01-26/sara-petti` or `2021/01/26/sara-petti`. */
function dayOfFolders(steps: readonly string[]): string | undefined {
  const path = `/${steps.join('/')}/`;
  const [, year, month, day] = /\/((?:19|20)\d\d)[-/](\d{2})[-/](\d{2})(?:[-_][^/]*)?\//.exec(path) ?? [];
  return year === undefined ? undefined : `${year}-${month}-${day}`;
}
