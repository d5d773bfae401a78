import type { Page } from '../../src/derive/page.ts';
import { day, hearth, link } from './things.ts';

export const followPage: Page = {
  kind: 'follow',
  groups: [
    { of: 'site', feeds: [{ ...link('Lindle Valley Neighbours', '/feed.xml'), last: day('2026-06-27') }] },
    {
      of: 'organisation',
      feeds: [
        {
          ...link(hearth.text, `${hearth.address}feed.xml`),
          more: {
            page: `${hearth.address}follow/`,
            count: 1,
            feeds: [link('Warm van', `${hearth.address}milestones/warm-van/feed.xml`)],
          },
        },
      ],
    },
    { of: 'theme', feeds: [] },
    { of: 'language', feeds: [{ ...link('Cymraeg', '/languages/cy/feed.xml'), language: 'cy', also: 'Welsh' }] },
  ],
  calendars: [link('Lindle Valley Neighbours', '/calendar.ics')],
  readingLists: [link('Lindle Valley Neighbours', '/feeds.opml')],
};
