import { versionsAddress } from '../../model/address.ts';
import type { LinkedPost } from '../../model/linked-site.ts';
import type { Edition } from '../edition.ts';
import type { Stamp } from '../ledger/to-ledger.ts';
import { linkTo } from '../link-to.ts';
import type { PostEditLine, PostPage, SheetOf, VersionStamp } from '../page.ts';
import { postEdits, type PostEdit } from '../post-edits.ts';
import { milestonesByName, type FindMilestone } from '../milestones-by-name.ts';
import { reportedLine } from '../reported-line.ts';
import { shownToday } from '../shown-today.ts';
import { toFrame } from '../to-frame.ts';

/** Who edits a post more often than this is not writing a post. */
const mostEdits = 50;

/** What was edited in a post, each edit word by word. A post that stayed as it was has no such page. */
export function* postVersionsSheets(post: LinkedPost, edition: Edition): Generator<SheetOf<'post-versions'>> {
  const edits = postEdits(post, edition).reverse();
  if (edits.length === 0) return;
  const { organisation } = post;
  const language = edition.languageFor(organisation, post.language);
  const shown = edits.slice(0, mostEdits);
  const contact = organisation.content.contact;
  const milestoneOf = milestonesByName(post, edition.ledger);
  const frame = toFrame(edition, {
    address: versionsAddress(post.address),
    language,
    head: { title: edition.words(language).t('title.post-versions', { name: post.content.title }) },
    organisation,
    comparisons: {
      pairs: shown.map(({ before, after }) => ({ before, after })),
      ...(contact ? { contact } : {}),
      today: shownToday(post.source, edits[0]?.after),
    },
  });
  yield {
    frame,
    page: {
      kind: 'post-versions',
      post: linkTo(post, organisation),
      organisation: linkTo(organisation),
      language: post.language,
      edits: shown.map((edit) => editLine(edit, milestoneOf)),
      older: edits.length - shown.length,
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
