// A network of any size. The same options give the same network, word for word.
import { chance, type Chance } from './chance.ts';
import { prose, type Prose } from './prose.ts';
import { themes, vocabulary } from './vocabulary.ts';

export type NetworkOptions = {
  readonly posts: number;
  readonly organisations?: number;
  readonly seed?: number;
};

export type GeneratedMilestone = {
  readonly id: string;
  readonly title: string;
  readonly due: string;
  /** The day that was agreed instead, for those that were renegotiated. */
  readonly later?: string;
};

type GeneratedOrganisation = {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
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
  readonly organisations: readonly GeneratedOrganisation[];
  /** One after another, so that a large network never stands in memory whole. */
  readonly posts: () => Generator<GeneratedPost>;
};

export const firstDay = '2019-01-01';
export const lastDay = '2026-06-30';
export const milestoneCount = 8;
export const target = 400;
export const budget = 120_000;

export function generateNetwork({ posts, organisations = 17, seed = 1 }: NetworkOptions): GeneratedNetwork {
  const luck = chance(seed);
  const speech = prose(luck);
  const counts = shares(posts, organisations);
  const made = counts.map((count, index) => generateOrganisation(index, count, luck, speech));
  const postsSeed = luck.below(2 ** 32);
  return {
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

function generateOrganisation(index: number, posts: number, luck: Chance, speech: Prose): GeneratedOrganisation {
  const place = vocabulary.place[index % vocabulary.place.length];
  const name = `${place} ${kinds[index % kinds.length]} ${index + 1}`;
  const milestones = Array.from({ length: milestoneCount }, (_, number): GeneratedMilestone => {
    const due = dayAt((number + 1) / (milestoneCount + 1));
    const moved = luck.below(4) === 0 ? { later: dayAt((number + 1.5) / (milestoneCount + 1)) } : {};
    return { id: `promise-${number + 1}`, title: speech.title(), due, ...moved };
  });
  return { id: `organisation-${index + 1}`, name, summary: speech.summary(), milestones, posts };
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
