// Promises to find something out, with what came of them.
import { questionsAddress } from '../../model/address.ts';
import type { LinkedMilestone, Site } from '../../model/linked-site.ts';
import { changesFeed } from '../changes-feed.ts';
import type { Edition } from '../edition.ts';
import type { SheetOf } from '../page.ts';
import { pagerOf, pagesOf } from '../pages-of.ts';
import { heldTerms, promisedOn, promiseOf } from '../promise.ts';
import { toFrame } from '../to-frame.ts';
import { numbered } from './shelf.ts';

export function* questionSheets(edition: Edition): Generator<SheetOf<'questions'>> {
  const title = edition.words(edition.language).t('title.questions');
  for (const page of pagesOf(questions(edition.site), questionsAddress)) {
    const frame = toFrame(edition, {
      address: page.address,
      head: { title: numbered(title, page.page, edition), feeds: [changesFeed(edition)] },
    });
    yield { frame, page: { kind: 'questions', questions: page.items.map(edition.row), pager: pagerOf(page) } };
  }
}

/** By the day they were asked, else the day an answer is due; oldest first. */
function questions({ organisations }: Site): LinkedMilestone[] {
  const asked = (milestone: LinkedMilestone) => promisedOn(milestone) ?? promiseOf(milestone).current.due;
  const key = (milestone: LinkedMilestone) => `${asked(milestone)} ${milestone.address}`;
  return organisations
    .flatMap(({ milestones }) => milestones)
    .filter((milestone) => heldTerms(milestone).kind === 'question')
    .sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
