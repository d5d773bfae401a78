// One network, published by everyone in turn: cold, unchanged, and after one post was edited.
import { appendFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { postFile, type Contestant } from './contestants.ts';
import { generateNetwork } from './generate.ts';
import { processCost, type Cost } from './process-cost.ts';

export const steps = ['cold', 'unchanged', 'one post edited'] as const;

type Step = (typeof steps)[number];

export type RaceOptions = {
  readonly posts: number;
  readonly runs: number;
  /** Emptied before and after. */
  readonly folder: string;
  readonly contestants: readonly Contestant[];
  readonly onStep: (what: string) => void;
};

export type Result = {
  readonly contestant: string;
  readonly step: Step;
  /** Pages of the whole site. */
  readonly pages: number;
  /** One a run. */
  readonly costs: readonly Cost[];
};

export async function race(options: RaceOptions): Promise<Result[]> {
  const { posts, folder, contestants, onStep } = options;
  rmSync(folder, { recursive: true, force: true });
  const network = generateNetwork({ posts });
  const edited = [...network.posts()][Math.floor(posts / 2)];
  if (!edited) throw new RangeError('A network without a post cannot be measured');
  onStep('Writing posts');
  const lanes = contestants.map((contestant): Lane => {
    const room = join(folder, contestant.name.toLowerCase());
    contestant.prepare(network, room);
    return { contestant, room, edited: join(room, postFile(contestant, edited)), costs: new Map() };
  });
  for (let run = 1; run <= options.runs; run += 1) await runOnce(lanes, run, options);
  const results = steps.flatMap((step) => lanes.map((lane) => resultOf(lane, step)));
  rmSync(folder, { recursive: true, force: true });
  return results;
}

type Lane = {
  readonly contestant: Contestant;
  readonly room: string;
  /** The file of the post that is edited. */
  readonly edited: string;
  readonly costs: Map<Step, Cost[]>;
};

async function runOnce(lanes: readonly Lane[], run: number, { runs, folder, onStep }: RaceOptions): Promise<void> {
  for (const step of steps)
    for (const lane of lanes) {
      onStep(`Run ${run} of ${runs}, ${step}: ${lane.contestant.name}`);
      if (step === 'one post edited') appendFileSync(lane.edited, `\nEdited in run ${run}.\n`);
      const cost =
        step === 'cold'
          ? await publishCold(lane, folder)
          : await processCost(lane.contestant.publish(lane.room, false));
      lane.costs.set(step, [...(lane.costs.get(step) ?? []), cost]);
    }
}

async function publishCold(lane: Lane, folder: string): Promise<Cost> {
  const { contestant, room } = lane;
  setAside(lane, folder);
  const cost = await processCost(contestant.publish(room, true));
  // What a cold publish may not trust, it does not keep either: the next publish has to find it.
  await processCost(contestant.publish(room, false));
  return cost;
}

/**
 * The site of the run before goes elsewhere, and nothing is deleted until all is measured: ext4 looks long for room among
 * what was deleted in the last minutes, and who wrote many files would pay for having been measured before.
 */
function setAside({ contestant, room, costs }: Lane, folder: string): void {
  const site = join(room, contestant.site);
  if (!existsSync(site)) return;
  const former = join(folder, 'former');
  mkdirSync(former, { recursive: true });
  renameSync(site, join(former, `${contestant.name}-${costs.get('cold')?.length ?? 0}`));
}

function resultOf({ contestant, room, costs }: Lane, step: Step): Result {
  return {
    contestant: contestant.name,
    step,
    pages: countPages(join(room, contestant.site)),
    costs: costs.get(step) ?? [],
  };
}

function countPages(folder: string): number {
  return readdirSync(folder, { recursive: true }).filter((file) => String(file).endsWith('.html')).length;
}
