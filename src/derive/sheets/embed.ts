// Every promise and every organisation as a small page that another site can frame.
import type { LinkedMilestone, LinkedOrganisation, LinkedPost } from '../../model/linked-site.ts';
import { embedAddress } from '../../model/address.ts';
import type { Edition } from '../edition.ts';
import type { DatedLink } from '../embed-page.ts';
import { linkTo } from '../link-to.ts';
import { standingCounts } from '../milestone-standing.ts';
import type { SheetOf } from '../page.ts';
import { promiseOf } from '../promise.ts';
import { whileOpen } from '../rows.ts';
import { toFrame } from '../to-frame.ts';

const newest = 3;

export function* embedSheets(edition: Edition): Generator<SheetOf<'embed-milestone'> | SheetOf<'embed-organisation'>> {
  for (const organisation of edition.site.organisations) {
    yield organisationEmbed(organisation, edition);
    for (const milestone of organisation.milestones) yield milestoneEmbed(milestone, edition);
  }
}

function milestoneEmbed(milestone: LinkedMilestone, edition: Edition): SheetOf<'embed-milestone'> {
  const row = edition.row(milestone);
  const latest = milestone.reports.at(-1)?.post;
  return {
    frame: embedFrame(milestone.address, promiseOf(milestone).current.title, milestone.organisation, edition),
    page: {
      kind: 'embed-milestone',
      page: milestone.address,
      row,
      ...whileOpen([row], edition.site.today),
      ...(latest ? { latest: dated(latest) } : {}),
    },
  };
}

function organisationEmbed(organisation: LinkedOrganisation, edition: Edition): SheetOf<'embed-organisation'> {
  const { content, address, milestones, posts } = organisation;
  return {
    frame: embedFrame(address, content.name, organisation, edition),
    page: {
      kind: 'embed-organisation',
      page: address,
      name: content.name,
      ...(content.summary ? { summary: content.summary } : {}),
      standings: standingCounts(milestones, edition.site.today),
      latest: posts.slice(-newest).reverse().map(dated),
    },
  };
}

function embedFrame(address: string, title: string, organisation: LinkedOrganisation, edition: Edition) {
  const language = edition.languageFor(organisation);
  return toFrame(edition, { address: embedAddress(address), language, head: { title, unlisted: true } });
}

function dated(post: LinkedPost): DatedLink {
  return { ...linkTo(post, post.organisation), day: post.day };
}
