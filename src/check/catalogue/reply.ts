// Problems of what funders say.
import { didYouMean, type CatalogueEntry, type Values } from './entry.ts';

/** What is there takes no reply along. */
export function replyState({ leftOut }: Values): string | undefined {
  return leftOut === 'yes' ? 'The reply is published, with the name as it is written and without a link.' : undefined;
}

export const replyEntries = {
  'unknown-post': {
    title: 'A reply to a post that is not there',
    what: ({ post, organisation, waiting }) =>
      waiting === 'yes'
        ? `"${post}" of ${organisation} is not published yet.`
        : `"${post}" is not a post of ${organisation}.`,
    remedy: (values) =>
      values['waiting'] === 'yes'
        ? 'Publish the post first: remove "draft", or wait for its day.'
        : values['leftOut'] === 'yes'
          ? 'Its file is there, but it was left out for a problem of its own: solve that first.'
          : didYouMean(values, 'Write the organisation and the file name of the post, without ".md".'),
    state: (values) => replyState(values),
    sample: { post: 'riverside/2026-03-02-rof', organisation: 'Riverside', suggestion: 'riverside/2026-03-02-roof' },
    example: { bad: 'to: riverside/2026-03-02-rof', good: 'to: riverside/2026-03-02-roof' },
  },
  'unknown-revision': {
    title: 'A reply to a change that is not there',
    what: ({ revision, milestone }) => `"${milestone}" has no revision of ${revision}.`,
    remedy: (values) =>
      didYouMean(
        values,
        values['known']
          ? `Write the day of one of its revisions: ${values['known']}. Where it was there once, leave it: its history has it.`
          : 'Ask the organisation to add the revision. Where it was there once, leave it: its history has it.',
      ),
    sample: { revision: '2026-05-04', milestone: 'A new roof', suggestion: '2026-05-14', known: '2026-05-14' },
    example: { bad: 'confirms: riverside/roof/2026-05-04', good: 'confirms: riverside/roof/2026-05-14' },
  },
  'yes-and-no': {
    title: 'A yes and a no to one change',
    what: ({ who, date, yes, no }) => `${who} stands under "${yes}" and under "${no}" of the change of ${date}.`,
    remedy: ({ yes, no }) =>
      `Leave what is true, and take the other out. Until then "${no}" counts and "${yes}" does not.`,
    sample: { who: 'Lindle Trust', date: '2026-05-04', yes: 'agreed-with', no: 'declined-by' },
    example: {
      bad: 'agreed-with: [lindle-trust]\ndeclined-by: [lindle-trust]',
      good: 'declined-by: [lindle-trust]',
    },
  },
  'reply-by-stranger': {
    title: 'A reply by somebody who does not pay for it',
    what: ({ milestone, organisation }) =>
      milestone
        ? `This funder has no share in the grant of "${milestone}" of ${organisation}.`
        : `This funder has no share in a grant of ${organisation}.`,
    remedy: () =>
      'Check "to", and the folder that this file stands in. Where this funder paid once, leave it: it still has its say in what was changed then.',
    sample: { post: 'riverside/2026-03-02-roof', organisation: 'Riverside' },
    example: {
      bad: 'funders/tidewater-trust/replies/2026-03-12-thanks.md\n\nto: riverside/2026-03-02-roof',
      good: 'funders/lindle-trust/replies/2026-03-12-thanks.md\n\nto: riverside/2026-03-02-roof',
    },
  },
} as const satisfies Record<string, CatalogueEntry>;
