// All that a report takes along, as the files of one ZIP.
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Edition } from '../../derive/edition.ts';
import type { ReportSubject } from '../../derive/report-subject.ts';
import type { LinkedPost } from '../../model/linked-site.ts';
import { sealFile, ledgerFile } from '../ledger-lines.ts';
import { addressFile } from '../press/address-file.ts';
import { filesOf, offlinePage } from './offline-page.ts';
import { dataEntries, ledgerLinesOf } from './report-data.ts';
import { reportReadme } from './report-readme.ts';
import { shownSource } from './shown-source.ts';

/** A file, by its path in the ZIP. */
export type ReportEntry = { readonly path: string } & ({ readonly from: string } | { readonly text: string });

export type ReportSource = {
  readonly edition: Edition;
  /** The content folder. */
  readonly content: string;
  /** The published site. */
  readonly site: string;
  /** Where it is printed, if it is. */
  readonly pdf?: string;
};

/** Sorted by path. Its page must be published. */
export async function reportEntries(subject: ReportSubject, source: ReportSource): Promise<ReportEntry[]> {
  const { edition, site, pdf, content } = source;
  const ledger = join(site, ledgerFile);
  const lines = existsSync(ledger) ? await ledgerLinesOf(subject, ledger) : '';
  const entries: ReportEntry[] = [
    ...pageEntries(subject, edition, site),
    ...subject.posts.map((post) => ({
      path: `posts/${post.organisation.id}/${post.id}.${post.source.body.format}`,
      text: shownSource(post, readFileSync(join(content, post.source.file), 'utf8')),
    })),
    ...dataEntries(subject, edition),
    ...(lines === ''
      ? []
      : [
          { path: 'ledger/lines.jsonl', text: lines },
          { path: 'ledger/ledger-seal.json', from: join(site, sealFile) },
        ]),
    ...(pdf ? [{ path: posix.basename(pdf.replaceAll('\\', '/')), from: pdf }] : []),
  ];
  const readme = { path: 'README.md', text: reportReadme(subject, entries, edition) };
  return [readme, ...entries].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The pages of the subject and of what belongs to it, with what they are laid out by and the photos that they show. */
function pageEntries(
  { address, grants, milestones, posts }: ReportSubject,
  { frame }: Edition,
  site: string,
): ReportEntry[] {
  const { url, base } = frame;
  const addresses = [address, ...[...grants, ...milestones, ...posts].map((one) => one.address)];
  const pages = [...new Set(addresses.map(addressFile))].filter((file) => existsSync(join(site, file)));
  const included = new Set(pages);
  const texts = pages.map((file) => ({ file, html: readFileSync(join(site, file), 'utf8') }));
  for (const { html } of texts)
    for (const file of filesOf(html, base)) for (const one of [file, ...lettersOf(file, site)]) included.add(one);
  const limited = limitedPhotos(posts);
  const has = (file: string) => included.has(file) && !limited.has(`/${file}`) && existsSync(join(site, file));
  return [
    ...texts.map(({ file, html }) => ({ path: `site/${file}`, text: offlinePage(html, file, { url, base, has }) })),
    ...[...included]
      .filter((file) => !pages.includes(file) && has(file))
      .map((file) => ({ path: `site/${file}`, from: join(site, file) })),
  ];
}

/** Where people agreed to a page and to nothing else, a copy of the page leads to the site, which they can ask. */
function limitedPhotos(posts: readonly LinkedPost[]): ReadonlySet<string> {
  const pictures = posts.flatMap(({ cover, source }) => [
    ...(cover && cover !== 'withheld' && cover.isOwnPageOnly ? [cover.picture] : []),
    ...(source.ownPageOnly ?? []).flatMap((name) => source.pictures[name] ?? []),
  ]);
  return new Set(pictures.map(({ plain }) => plain.address));
}

/** The letters that a stylesheet names. */
function lettersOf(file: string, site: string): string[] {
  if (!file.endsWith('.css') || !existsSync(join(site, file))) return [];
  const named = readFileSync(join(site, file), 'utf8').matchAll(/url\(\.\/([^)"']+)\)/g);
  return [...named].map(([, name = '']) => posix.join(posix.dirname(file), name));
}
