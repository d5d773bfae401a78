// Addresses never change: this is the only place that makes them. Site-relative, ending in `/` for a page.
import type { Chosen } from './palette.ts';
import type { Worked } from './post.ts';
import { eventGroups, type EventGroup } from './standing.ts';

export const organisationAddress = (organisation: string) => `/organisations/${organisation}/`;
export const postAddress = (organisation: string, post: string) => `/organisations/${organisation}/posts/${post}/`;
export const milestoneAddress = (organisation: string, milestone: string) =>
  `/organisations/${organisation}/milestones/${milestone}/`;
export const grantAddress = (organisation: string, grant: string) => `/organisations/${organisation}/grants/${grant}/`;
export const funderAddress = (funder: string) => `/funders/${funder}/`;
/** A reply's id names its funder, `<funder>/<yyyy-mm-dd>-<slug>`. */
export const replyAddress = (reply: string) => `/funders/${reply.replace('/', '/replies/')}/`;
export const programmeAddress = (programme: string) => `/programmes/${programme}/`;
/** The grants of a funder or a programme: all of them, or those of a choice or a year. */
export const grantsAddress = (portfolio: string, chosen?: string) =>
  `${portfolio}grants/${chosen === undefined ? '' : `${chosen}/`}`;
export const placesAddress = '/places/';
export const placeAddress = (place: string) => `${placesAddress}${place}/`;
export const languagesAddress = '/languages/';
/** `tag` is BCP 47; British and other English are one language. */
export const languageAddress = (tag: string) => `${languagesAddress}${tag.toLowerCase().replace(/-.*/, '')}/`;
export const themeAddress = (theme: string) => `/themes/${theme}/`;

/** All learning, or that of a theme, or that which worked fully, partly or not, or both. */
export const learningAddress = (theme?: string, worked?: Worked) =>
  `/learning/${theme === undefined ? '' : `theme/${theme}/`}${worked === undefined ? '' : `worked/${worked}/`}`;
/** What may be wrong in content: a heading for each code of a problem. */
export const problemsAddress = '/help/problems/';
export const questionsAddress = '/learning/questions/';

/** The small page for other sites to frame, by the address of a promise or an organisation. */
export const embedAddress = (address: string) =>
  address
    .replace('/organisations/', '/embed/organisation/')
    .replace(/organisation\/([^/]+)\/milestones\//, 'milestone/$1/');
/** The newest of everything that happened, or all of a year, `2026`, or of a month of it, `04`. */
export const timelineAddress = (year?: string, month?: string) =>
  `/timeline/${year === undefined ? '' : `${year}/`}${month === undefined ? '' : `${month}/`}`;

/** Where a month begins on a page of a timeline; of a day in it. */
export const monthAnchor = (day: string) => `month-${day.slice(0, 7)}`;
/** All that happened of one sort, wherever it did. */
export const eventGroupAddress = (group: EventGroup) => timelineAddress(group);
/** What the filter of the timeline begins with; its other files are named by what they hold. */
export const factsAddress = `${timelineAddress()}facts.json`;
export const factsFileAddress = (name: string) => `${timelineAddress()}facts/${name}.json`;
/** Everything that happened to a thing, by its address. */
export const timelineOf = (address: string) => `${address}timeline/`;

/** What a promise or a post said before, and how it was edited. */
export const versionsAddress = (address: string) => `${address}versions/`;
export const comparisonAddress = (address: string, before: number, after: number) =>
  `${versionsAddress(address)}${before}-${after}/`;

/** The stylesheet of a network's own colours is named by them: other colours, another name. */
export const coloursAddress = ({ accent = '', wash = '' }: Chosen) =>
  `/assets/colours-${accent.slice(1)}-${wash.slice(1)}.css`;

/** The feed of every post. */
export const siteFeedAddress = '/feed.xml';

/** The feed of what happens to promises. */
export const changesFeedAddress = '/changes.xml';

/** The feed of everything that was learnt. */
export const learningFeedAddress = `${learningAddress()}feed.xml`;

export const digestsAddress = '/digest/';
/** What a week (`2026-W14`) or a month (`2026-03`) brought, as a page and as plain text. */
export const digestAddress = (period: string) => `${digestsAddress}${period}/`;
export const digestMailAddress = (period: string) => `${digestsAddress}${period}.txt`;
/** The feed of weeks that are over. */
export const digestFeedAddress = `${digestsAddress}feed.xml`;

/** What a page tells, for programs, beside it. */
export const dataAddress = (page: string) => `${page}data.json`;
/** What is in such a file. */
export const pageSchemaAddress = '/data/page.schema.json';

/** Places as GeoJSON, and what is in that file. */
export const placeDataAddress = '/data/places.geojson';
export const placeSchemaAddress = '/data/places.schema.json';

/** A feed as JSON Feed, by its address as RSS. */
export const jsonFeedAddress = (feed: string) => feed.replace(/\.xml$/, '.json');

/** Tables of open data, each as CSV and as JSON with its schema. */
export const dataTables = ['milestones', 'timeline', 'money', 'learning'] as const;

/** Grants as 360Giving has them. The standard wants one grant at least, so a site without any has no such file. */
export const givingAddress = '/data/360giving.json';

const dataFiles = [
  ...dataTables.flatMap((name) => [`/data/${name}.csv`, `/data/${name}.json`, `/data/${name}.schema.json`]),
  pageSchemaAddress,
  '/data/datapackage.json',
  placeDataAddress,
  placeSchemaAddress,
  givingAddress,
  '/data/oc4ids.json',
];

/** Files that every site has, for programs. */
export const fixedFiles = [
  '/sitemap.xml',
  '/robots.txt',
  siteFeedAddress,
  '/feed.json',
  changesFeedAddress,
  '/changes.json',
  '/learning/feed.xml',
  '/learning/feed.json',
  digestFeedAddress,
  '/digest/feed.json',
  '/calendar.ics',
  '/feeds.opml',
  factsAddress,
  '/data/ledger.jsonl',
  '/data/ledger-seal.json',
  ...dataFiles,
];

const eventGroupNames = Object.keys(eventGroups) as EventGroup[];

/** Pages that every site has. */
export const fixedAddresses = [
  '/',
  '/organisations/',
  timelineAddress(),
  ...eventGroupNames.map(eventGroupAddress),
  '/themes/',
  placesAddress,
  '/learning/',
  '/learning/worked/fully/',
  '/learning/worked/partly/',
  '/learning/worked/not/',
  questionsAddress,
  '/follow/',
  digestsAddress,
  '/data/',
  '/search/',
  '/help/',
  problemsAddress,
] as const;
