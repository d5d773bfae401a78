// A network of any size. The same options give the same network, word for word.
import { chance, type Chance } from './chance.ts';
import { prose, type Prose } from './prose.ts';
import { themes, vocabulary } from './vocabulary.ts';

export type NetworkOptions = {
  readonly posts: number;
  readonly organisations?: number;
  /** Of each organisation. */
  readonly milestones?: number;
  readonly grants?: number;
  /** Of the network; each has a programme. */
  readonly funders?: number;
  /** Organisations say where they are. */
  readonly hasPlaces?: boolean;
  readonly seed?: number;
};

export type GeneratedMilestone = {
  readonly id: string;
  readonly title: string;
  readonly grant: string;
  readonly due: string;
  /** The day that was agreed instead, for those that were renegotiated. */
  readonly later?: string;
};

export type GeneratedGrant = {
  readonly id: string;
  readonly title: string;
  readonly programme: string;
  readonly awarded: string;
  /** Hundredths. */
  readonly funders: readonly { readonly funder: string; readonly amount: number }[];
};

export type GeneratedPlace = { readonly name: string; readonly latitude: number; readonly longitude: number };

export type GeneratedFunder = { readonly id: string; readonly name: string; readonly programme: GeneratedProgramme };

type GeneratedProgramme = { readonly id: string; readonly title: string };

type GeneratedOrganisation = {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  readonly place?: GeneratedPlace;
  readonly grants: readonly GeneratedGrant[];
  readonly milestones: readonly GeneratedMilestone[];
  readonly posts: number;
};

export type GeneratedPost = {
  readonly organisation: string;
  readonly id: string;
  readonly day: string;
  readonly title: string;
  readonly summary: string;
  readonly themes: readonly string[];
  readonly report: GeneratedReport;
  readonly body: string;
};

type GeneratedReport = {
  readonly milestone: string;
  readonly state: 'under-way' | 'reached' | 'partly-reached' | 'not-reached';
  readonly people: number;
  /** Hundredths. */
  readonly spent: number;
};

export type GeneratedNetwork = {
  readonly funders: readonly GeneratedFunder[];
  readonly organisations: readonly GeneratedOrganisation[];
  /** One after another, so that a large network never stands in memory whole. */
  readonly posts: () => Generator<GeneratedPost>;
};

export const firstDay = '2019-01-01';
export const lastDay = '2026-06-30';
export const target = 400;
export const budget = 120_000;

export function generateNetwork(options: NetworkOptions): GeneratedNetwork {
  const { posts, organisations = 17, funders: funderCount = 1, seed = 1 } = options;
  const luck = chance(seed);
  const speech = prose(luck);
  const counts = shares(posts, organisations);
  const funders = Array.from({ length: funderCount }, (_, index) => generateFunder(index));
  const made = counts.map((count, index) => ({
    ...generateOrganisation(index, options, luck, speech),
    grants: generateGrants(index, options, funders),
    posts: count,
  }));
  const postsSeed = luck.below(2 ** 32);
  return {
    funders,
    organisations: made,
    posts: function* () {
      const own = chance(postsSeed);
      for (const organisation of made) yield* generatePosts(organisation, own, prose(own));
    },
  };
}

/** Some write much and some little: the first writes about three times as much as the last. */
function shares(posts: number, organisations: number): number[] {
  const weights = Array.from({ length: organisations }, (_, index) => 1 / (index + 8));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const counts = weights.map((weight) => Math.floor((posts * weight) / whole));
  const left = posts - counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count, index) => count + (index < left ? 1 : 0));
}

const kinds = ['Growers', 'Kitchen', 'Repairers', 'Players', 'Neighbours', 'Youth Club', 'Trust'];

function generateOrganisation(
  index: number,
  { milestones: milestoneCount = 8, grants = 1, hasPlaces = false }: NetworkOptions,
  luck: Chance,
  speech: Prose,
): Omit<GeneratedOrganisation, 'grants' | 'posts'> {
  const place = vocabulary.place[index % vocabulary.place.length];
  const name = `${place} ${kinds[index % kinds.length]} ${index + 1}`;
  const milestones = Array.from({ length: milestoneCount }, (_, number): GeneratedMilestone => {
    const due = dayAt((number + 1) / (milestoneCount + 1));
    const moved = luck.below(4) === 0 ? { later: dayAt((number + 1.5) / (milestoneCount + 1)) } : {};
    const grant = grantId(Math.floor((number * grants) / milestoneCount));
    return { id: `promise-${number + 1}`, title: speech.title(), grant, due, ...moved };
  });
  const where = hasPlaces ? { place: generatePlace(index) } : {};
  return { id: `organisation-${index + 1}`, name, summary: speech.summary(), ...where, milestones };
}

function* generatePosts(organisation: GeneratedOrganisation, luck: Chance, speech: Prose): Generator<GeneratedPost> {
  const { id, posts } = organisation;
  for (let number = 0; number < posts; number += 1) {
    const day = dayAt((number + luck.below(1000) / 1000) / posts);
    const title = speech.title();
    const named = Array.from({ length: 3 }, () => luck.pickEarly(Object.keys(themes)));
    yield {
      organisation: id,
      id: `${day}-${slug(title)}-${number + 1}`,
      day,
      title,
      summary: speech.summary(),
      themes: [...new Set(named)],
      report: generateReport(organisation, number),
      body: speech.body(`/organisations/${id}/`),
    };
  }
}

const placeCount = 200;

/** Spread over Great Britain; several organisations share one. */
function generatePlace(index: number): GeneratedPlace {
  const number = index % placeCount;
  const name = `${vocabulary.place[number % vocabulary.place.length]} ${number + 1}`;
  const [golden, step] = [0.618034, 0.754878];
  const hundredths = (from: number, size: number, share: number) => Math.round((from + size * share) * 100) / 100;
  return {
    name,
    latitude: hundredths(50.8, 5.2, (number * golden) % 1),
    longitude: hundredths(-4.2, 4.4, (number * step) % 1),
  };
}

function generateFunder(index: number): GeneratedFunder {
  if (index === 0)
    return { id: 'commons', name: 'Commons Fund', programme: { id: 'what-people-start', title: 'What people start' } };
  const place = vocabulary.place[index % vocabulary.place.length];
  const programme = { id: `programme-${index + 1}`, title: `${place} and around ${index + 1}` };
  return { id: `funder-${index + 1}`, name: `${place} Fund ${index + 1}`, programme };
}

/** Every fifth has two funders. */
function generateGrants(
  index: number,
  { milestones = 8, grants = 1 }: NetworkOptions,
  funders: readonly GeneratedFunder[],
): GeneratedGrant[] {
  const amount = Math.round((budget * milestones) / grants);
  return Array.from({ length: grants }, (_, number): GeneratedGrant => {
    const turn = index * grants + number;
    const [first, second] = [funders[turn % funders.length], funders[(turn + 1) % funders.length]];
    if (!first) throw new RangeError('A grant needs a funder');
    const share = second && second !== first && turn % 5 === 0 ? Math.round(amount / 4) : 0;
    return {
      id: grantId(number),
      title: number === 0 ? 'A start' : `The ${number + 1}. step`,
      programme: first.programme.id,
      awarded: number === 0 ? '2018-12-01' : dayAt(number / grants),
      funders: [
        { funder: first.id, amount: amount - share },
        ...(second && share > 0 ? [{ funder: second.id, amount: share }] : []),
      ],
    };
  });
}

function grantId(number: number): string {
  return number === 0 ? 'start' : `step-${number + 1}`;
}

const endings = ['reached', 'reached', 'partly-reached', 'not-reached'] as const;

/** Every promise is worked on in its turn, and its last report closes it. */
function generateReport({ milestones, posts }: GeneratedOrganisation, number: number): GeneratedReport {
  const turn = Math.floor((number * milestones.length) / posts);
  const [from, until] = [turn, turn + 1].map((one) => Math.ceil((one * posts) / milestones.length));
  const share = (number + 1 - (from ?? 0)) / ((until ?? posts) - (from ?? 0));
  const ending = share === 1 && turn < milestones.length - 1 ? endings[turn % endings.length] : undefined;
  return {
    milestone: milestones[turn]?.id ?? '',
    state: ending ?? 'under-way',
    people: Math.floor(target * share),
    spent: Math.floor(budget * share),
  };
}

/** The day at a share of the time from the first to the last. */
function dayAt(share: number): string {
  const [first, last] = [Date.parse(firstDay), Date.parse(lastDay)];
  return new Date(first + share * (last - first)).toISOString().slice(0, 10);
}

function slug(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/-$/, '');
}
