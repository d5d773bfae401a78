import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pageFault } from '../body/parse-body.ts';
import { fixedAddresses } from '../model/address.ts';
import { isId } from '../model/id.ts';
import { readFrontMatter } from '../read/front-matter.ts';
import { readText } from '../read/read-text.ts';
import { OperatorPageError } from './operator-page-error.ts';

/** The operator's pages, `content/pages/<name>.mdx`, by name. A broken one throws: it is trusted code, not an author's. */
export function operatorPages(content: string): { readonly name: string; readonly title: string }[] {
  const folder = join(content, 'pages');
  if (!existsSync(folder)) return [];
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(mdx?|markdown)$/i.test(file),
  );
  const astray = texts.find((file) => !/^[^/\\]+\.mdx$/.test(file));
  if (astray !== undefined)
    throw new OperatorPageError(
      `content/pages/${astray} would not be published: a page of your own is a file in content/pages/ itself, and ends in .mdx.`,
    );
  return texts.sort().map((file) => operatorPage(folder, file));
}

function operatorPage(folder: string, file: string): { readonly name: string; readonly title: string } {
  const name = file.slice(0, -'.mdx'.length);
  const taken: readonly string[] = [
    ...fixedAddresses,
    '/funders/',
    '/programmes/',
    '/photos/',
    '/assets/',
    '/sitemaps/',
  ];
  if (!isId(name) || taken.includes(`/${name}/`))
    throw new OperatorPageError(`content/pages/${file} cannot have that name: the address is taken.`);
  if (lstatSync(join(folder, file)).isSymbolicLink())
    throw new OperatorPageError(`content/pages/${file} is a link to another file. Put the file itself there.`);
  const { text } = readText(join(folder, file), `pages/${file}`);
  const matter = text === undefined ? undefined : readFrontMatter(`pages/${file}`, text).matter;
  const title = matter?.data['title'];
  if (matter === undefined || typeof title !== 'string')
    throw new OperatorPageError(`content/pages/${file} needs a title between two lines of three hyphens.`);
  const fault = pageFault(matter.body);
  if (fault)
    throw new OperatorPageError(
      `content/pages/${file}:${matter.bodyLine + fault.line - 1} cannot be compiled: ${fault.detail}. Nothing is published until it is mended; what was published before is as it was.`,
    );
  return { name, title };
}
