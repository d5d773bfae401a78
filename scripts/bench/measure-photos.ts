// What it costs to develop many photos: for the first time, and again.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { processCost, type Cost } from './process-cost.ts';
import { median } from './race-report.ts';
import { writePhotos } from './write-photos.ts';

export type PhotoBench = {
  readonly photos: number;
  readonly runs: number;
  /** Emptied before and after. */
  readonly folder: string;
  readonly onStep: (what: string) => void;
};

export const developings = ['cold', 'unchanged'] as const;

export type Developing = {
  readonly step: (typeof developings)[number];
  readonly photos: number;
  /** Prints made, in each run. */
  readonly encoded: number;
  readonly costs: readonly Cost[];
};

export async function measurePhotos({ photos, runs, folder, onStep }: PhotoBench): Promise<Developing[]> {
  rmSync(folder, { recursive: true, force: true });
  const [content, cache] = [join(folder, 'content'), join(folder, 'cache')];
  await writePhotos(content, photos, (done) => onStep(`Taking photo ${done} of ${photos}`));
  const costs = new Map<string, Cost[]>(developings.map((step) => [step, []]));
  const encoded = new Map<string, number>();
  for (let run = 1; run <= runs; run += 1) {
    rmSync(cache, { recursive: true, force: true });
    for (const step of developings) {
      onStep(`Run ${run} of ${runs}, ${step}`);
      const words = [join(import.meta.dirname, 'develop-photos.ts'), content, cache];
      const cost = await processCost({ program: process.execPath, words, folder: content });
      costs.get(step)?.push(cost);
      encoded.set(step, Number(cost.said));
    }
  }
  rmSync(folder, { recursive: true, force: true });
  return developings.map((step) => ({ step, photos, encoded: encoded.get(step) ?? 0, costs: costs.get(step) ?? [] }));
}

const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });

/** A line a run: how many photos there were, how many prints were made of them, how long it took, in how much memory. */
export function photoReport(developed: readonly Developing[]): string {
  const rows = developed.map(({ step, photos, encoded, costs }) => {
    const held = costs.flatMap(({ megabytes }) => megabytes ?? []);
    const memory = held.length === 0 ? '–' : number.format(median(held));
    const seconds = median(costs.map((cost) => cost.seconds)).toFixed(2);
    return [step, number.format(photos), number.format(encoded), seconds, memory];
  });
  return [['photos', 'of 12 MP', 'encoded', 'seconds', 'MB'], ...rows].map(line).join('\n');
}

function line([first = '', ...others]: readonly string[]): string {
  return first.padEnd(16) + others.map((word) => word.padStart(10)).join('');
}
