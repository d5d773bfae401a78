import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pageFaultIn, type PageFault } from '../body/page-faults.ts';
import { pageLinks, type PageLink } from '../body/page-links.ts';
import { parsePage } from '../body/parse-body.ts';
import type { LinkedPage, PageLinks } from '../link/link-beside.ts';
import { fixedAddresses, languagesAddress } from '../model/address.ts';
import { isId } from '../model/id.ts';
import { problem, type Problem } from '../model/problem.ts';
import { readFrontMatter } from '../read/front-matter.ts';
import { readText } from '../read/read-text.ts';
import { OperatorPageError } from './operator-page-error.ts';

export type OperatorPage = {
  readonly name: string;
  readonly title: string;
  /** Each with its line in the file. */
  readonly links: readonly PageLink[];
};

/** The same, once it is known where the links lead. */
export type OwnPage = Pick<OperatorPage, 'name' | 'title'> & LinkedPage;

/** The operator's pages, `content/pages/<name>.mdx`, by name. A broken one throws: it is trusted code, not an author's. */
export function operatorPages(content: string): OperatorPage[] {
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

export function withTheirLinks(
  pages: readonly OperatorPage[],
  linked: PageLinks,
): { readonly pages: readonly OwnPage[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const own = pages.flatMap(({ name, title, links }): OwnPage[] => {
    const page = linked.get(name);
    for (const { link, line } of links)
      if (page?.deadLinks.includes(link)) problems.push(problem('dead-link', `pages/${name}.mdx`, line, { link }));
    return page ? [{ name, title, ...page }] : [];
  });
  return { pages: own, problems };
}

function operatorPage(folder: string, file: string): OperatorPage {
  const name = file.slice(0, -'.mdx'.length);
  const taken: readonly string[] = [
    ...fixedAddresses,
    languagesAddress,
    '/funders/',
    '/programmes/',
    '/photos/',
    '/recordings/',
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
  const page = parsePage(matter.body);
  if ('fault' in page)
    throw new OperatorPageError(
      `content/pages/${file}:${matter.bodyLine + page.fault.line - 1} cannot be compiled: ${page.fault.detail}. Nothing is published until it is mended; what was published before is as it was.`,
    );
  const { bodyLine } = matter;
  const found = pageFaultIn(page.tree);
  if (found) throw new OperatorPageError(`content/pages/${file}:${bodyLine + found.line - 1} ${wordsOf(found)}`);
  const links = [...pageLinks(page.tree)].map(({ link, line }) => ({ link, line: bodyLine + line - 1 }));
  return { name, title, links };
}

function wordsOf(fault: PageFault): string {
  return 'picture' in fault
    ? `shows the picture ${fault.picture}. Pages of your own cannot show pictures yet, because what a camera wrote into them would be published: show it in a post.`
    : `uses <${fault.component}>, which is not there: import it above, or take it out.`;
}
