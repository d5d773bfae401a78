// What the name of a document says: its day, the words of its address, its language.
import { toId } from '../model/id.ts';
import { languageFolder, languageOfFileName } from './source-language.ts';
import { withoutMarkdown } from './source-path.ts';

export type SourceName = {
  /** As written: it may be no day at all. */
  readonly day?: string;
  readonly slug: string;
};

const dated = /^((?:19|20)\d\d)(?:([-_.])(\d{1,2})\2(\d{1,2})|(\d{2})(\d{2}))(?:[-_. ]+(.*))?$/;
const namesOfFolder = /^(index|_index|readme|post|page)$/i;

/** Read from the file name, or from its folder where the file is named index or README. */
export function sourceName(file: string): SourceName {
  const steps = file.split('/');
  const last = withoutEndings(steps.pop() ?? '');
  const own = splitDated(namesOfFolder.test(last) ? folderName(steps) : last);
  const day = own.day ?? dayOfFolders(steps);
  return day === undefined ? own : { day, slug: own.slug };
}

/** The folder that the document stands for: of `guide/ko/README.md` it is `guide`. */
function folderName(steps: string[]): string {
  const name = steps.pop() ?? '';
  return languageFolder(`${name}/`) === undefined ? name : (steps.pop() ?? '');
}

function withoutEndings(name: string): string {
  const bare = withoutMarkdown(name);
  const language = languageOfFileName(name);
  return language === undefined ? bare : bare.slice(0, -language.length - 1);
}

function splitDated(name: string): SourceName {
  const found = dated.exec(name);
  if (!found) return { slug: toId(name) };
  const [, year, , month = found[5] ?? '', day = found[6] ?? '', , , rest = ''] = found;
  return { day: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, slug: toId(rest) };
}

/** `2021-01-26/sara-petti` or `2021/01/26/sara-petti`. */
function dayOfFolders(steps: readonly string[]): string | undefined {
  const path = `/${steps.join('/')}/`;
  const [, year, month, day] = /\/((?:19|20)\d\d)[-/](\d{2})[-/](\d{2})(?:[-_][^/]*)?\//.exec(path) ?? [];
  return year === undefined ? undefined : `${year}-${month}-${day}`;
}
