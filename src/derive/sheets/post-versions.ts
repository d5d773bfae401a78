import { versionsAddress } from '../../model/address.ts';
import type { LinkedPost } from '../../model/linked-site.ts';
import type { TextVersion } from '../comparisons.ts';
import type { Edition } from '../edition.ts';
import { feedOf } from '../feed-addresses.ts';
import type { Stamp } from '../ledger/to-ledger.ts';
import { linkTo } from '../link-to.ts';
import type { PostEditLine, PostPage, SheetOf, VersionStamp } from '../page.ts';
import { postEdits, type PostEdit } from '../post-edits.ts';
import { milestonesByName, type FindMilestone } from '../milestones-by-name.ts';
import { reportedLine } from '../reported-line.ts';
import { pagerOf, pagesOf, type ListPage } from '../pages-of.ts';
import { shownToday } from '../shown-today.ts';
import { toFrame } from '../to-frame.ts';
import { numbered } from './shelf.ts';

/** What was edited in a post, each edit word by word. A post that stayed as it was has no such page. */
export function* postVersionsSheets(post: LinkedPost, edition: Edition): Generator<SheetOf<'post-versions'>> {
  const edits = postEdits(post, edition);
  if (edits.length === 0) return;
  const milestoneOf = milestonesByName(post, edition.ledger);
  const newest = edits.at(-1)?.after;
  for (const list of pagesOf(edits, versionsAddress(post.address)))
    yield editsSheet(post, list, { milestoneOf, newest }, edition);
}

type Known = { readonly milestoneOf: FindMilestone; readonly newest: TextVersion | undefined };

function editsSheet(
  post: LinkedPost,
  list: ListPage<PostEdit>,
  { milestoneOf, newest }: Known,
  edition: Edition,
): SheetOf<'post-versions'> {
  const { organisation } = post;
  const language = edition.languageFor(organisation, post.language);
  const contact = organisation.content.contact;
  const title = edition.words(language).t('title.post-versions', { name: post.content.title });
  const frame = toFrame(edition, {
    address: list.address,
    language,
    head: { title: numbered(title, list.page, edition), feeds: [feedOf(organisation)] },
    organisation,
    comparisons: {
      pairs: list.items.map(({ before, after }) => ({ before, after })),
      ...(contact ? { contact } : {}),
      today: shownToday(post.source, newest),
    },
  });
  return {
    frame,
    page: {
      kind: 'post-versions',
      post: linkTo(post, organisation),
      organisation: linkTo(organisation),
      language: post.language,
      edits: list.items.map((edit) => editLine(edit, milestoneOf)),
      pager: pagerOf(list),
    },
  };
}

function editLine({ on, reported }: PostEdit, milestoneOf: FindMilestone): PostEditLine {
  const lines = reported.map((change) => reportedLine(change, milestoneOf));
  return { ...versionStamp(on), ...(lines.length > 0 ? { reported: lines } : {}) };
}

function versionStamp({ day, author }: Stamp): VersionStamp {
  return { day, ...(author === '' ? {} : { author }) };
}

/** How often a post was edited, and when last; nothing for most. */
export function editedLine(post: LinkedPost, edition: Edition): Pick<PostPage, 'edited'> {
  const edits = postEdits(post, edition);
  const last = edits.at(-1);
  if (!last) return {};
  return { edited: { times: edits.length, last: last.on.day, address: versionsAddress(post.address) } };
}
