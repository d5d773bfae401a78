// What a whole process costs, as those who wait for it see it.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export type Command = {
  readonly program: string;
  readonly words: readonly string[];
  readonly folder: string;
};

export type Cost = {
  readonly seconds: number;
  /** The most memory that it held at one time; absent where the system does not tell. */
  readonly megabytes?: number;
};

const often = 20;

/** Runs a command to its end. Throws with what it said when it fails. */
export async function processCost({ program, words, folder }: Command): Promise<Cost & { readonly said: string }> {
  const began = performance.now();
  const child = spawn(program, words, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => said.push(part.toString()));
  let peak: number | undefined;
  const look = () => {
    peak = (child.pid === undefined ? undefined : peakOf(child.pid)) ?? peak;
  };
  const looking = setInterval(look, often);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  }).finally(() => clearInterval(looking));
  const seconds = (performance.now() - began) / 1000;
  if (code !== 0) throw new Error(`${program} ${words.join(' ')} ended with ${code}:\n${said.join('').slice(-2000)}`);
  return { seconds, said: said.join(''), ...(peak === undefined ? {} : { megabytes: peak }) };
}

/** Linux keeps the highest mark of every running process. */
function peakOf(id: number): number | undefined {
  try {
    const kilobytes = /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    return undefined; // Not Linux, or it has just ended.
  }
}
