// An organisation's room with all that it needs to be published by itself: its folder as it is, who funds it and what
// they answered, and, of the published site, its feeds and the ledger of promises.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { LinkedOrganisation } from '../model/linked-site.ts';
import type { ZipEntry } from './write-zip.ts';

export type RoomSource = {
  /** The content folder. */
  readonly content: string;
  /** The published site; absent where there is none. */
  readonly site?: string;
};

/** Sorted by path. */
export function roomEntries(organisation: LinkedOrganisation, { content, site }: RoomSource): ZipEntry[] {
  const files = [
    ...below(content, `organisations/${organisation.id}`),
    ...settingsFiles(content),
    ...aroundIt(organisation),
  ];
  const entries = [...new Set(files)].map((file): ZipEntry => ({ path: `content/${file}`, from: join(content, file) }));
  const published = site === undefined ? [] : publishedFiles(organisation, site);
  const all = [
    { path: 'README.md', text: readme(organisation, published.length > 0) },
    ...entries,
    ...published.map((file): ZipEntry => ({ path: `published/${file}`, from: join(site ?? '', file) })),
  ];
  return all.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The network's settings, and the logo that they may name. */
function settingsFiles(content: string): string[] {
  return readdirSync(content, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ name }) => name);
}

/** Funders and programmes of its grants, and what was answered to it. */
function aroundIt({ grants, posts, milestones }: LinkedOrganisation): string[] {
  const things = [
    ...grants.flatMap(({ shares, programme }) => [...shares.map(({ funder }) => funder), programme]),
    ...grants.flatMap(({ programme }) => programme?.funders ?? []),
    ...posts.flatMap(({ replies }) => replies),
    ...milestones.flatMap(({ replies }) => replies),
  ];
  return things.flatMap((thing) => thing?.source?.file ?? []);
}

/** What is for programs: feeds, calendars, and the record of promises. */
function publishedFiles({ address }: LinkedOrganisation, site: string): string[] {
  const room = below(site, address.replace(/^\/|\/$/g, '')).filter((file) => /\.(xml|json|ics|opml)$/.test(file));
  const ledger = ['data/ledger.jsonl', 'data/ledger-seal.json'].filter((file) => existsSync(join(site, file)));
  return [...room, ...ledger];
}

/** Every file below a folder, as paths from `root`, but for hidden ones. A link is no file of the room. */
function below(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.name.startsWith('.')) return [];
    if (entry.isDirectory()) return below(root, path);
    return entry.isFile() ? [path] : [];
  });
}

function readme({ content: { name } }: LinkedOrganisation, isPublished: boolean): string {
  return `# ${name}

\`content/\` is all that ${name} has written, with the network's settings and who funds it. It can be published by itself:

    npm run build -- --content content --out site

Photos and recordings are the files that were given, also those that are shown to nobody. Its past is in the repository
that it came from, and not in here.
${isPublished ? '\n`published/` has its feeds and the ledger of promises as they were published.\n' : ''}`;
}
