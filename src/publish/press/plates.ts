// The plates: the templates, and what the crew does with them, are compiled once for each version of the program. They
// are kept by its digest.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PublishError } from '../staging.ts';

export type Plates = {
  readonly digest: string;
  /** The module that exports the renderer, as a path. */
  readonly entry: string;
  /** The folder of styles and scripts that pages refer to. */
  readonly assets: string;
  /** What the crew does, each trade in one module, as paths: a thread reads one file sooner than four hundred. */
  readonly trades: { readonly load: string; readonly press: string };
};

/** The plates of this version of the program, where they were made before. */
export function readyPlates(root: string, digest: string): Plates | undefined {
  const home = homeOf(root, digest);
  return existsSync(home) ? platesIn(home, digest) : undefined;
}

/**
 * `root` is the project's folder; plates stay below it, because they import its packages. A failed compilation throws
 * with what Astro printed.
 */
export async function makePlates(root: string, digest: string): Promise<Plates> {
  const home = homeOf(root, digest);
  const shelf = dirname(home);
  if (!existsSync(home)) {
    mkdirSync(shelf, { recursive: true });
    const making = mkdtempSync(join(shelf, 'making-'));
    await compile(root, making);
    if (existsSync(home)) rmSync(making, { recursive: true });
    else renameSync(making, home);
    forgetOldest(shelf);
  }
  return platesIn(home, digest);
}

function homeOf(root: string, digest: string): string {
  return join(root, '.milepost', 'plates', digest);
}

function platesIn(home: string, digest: string): Plates {
  const trades = { load: join(home, 'trades', 'load.mjs'), press: join(home, 'trades', 'press.mjs') };
  return { digest, entry: join(home, 'server', 'entry.mjs'), assets: join(home, 'client'), trades };
}

async function compile(root: string, folder: string): Promise<void> {
  const astro = join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const env = { ...process.env, MILEPOST_PLATES: folder, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };
  const child = spawn(process.execPath, [astro, 'build', '--silent'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  child.stdout.on('data', (part: Buffer) => said.push(part.toString()));
  child.stderr.on('data', (part: Buffer) => said.push(part.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code === 0) return;
  rmSync(folder, { recursive: true, force: true });
  throw new PublishError(
    `The templates could not be compiled. What was published before is as it was.\n${opening(said.join(''))}`,
  );
}

/** What was said first says why and where; the rest is for those who make Astro. */
function opening(said: string): string {
  const lines = said.trim().split('\n').slice(0, 6);
  const trace = lines.findIndex((line) => /^\s+(Stack trace:|at )/.test(line));
  return lines.slice(0, trace < 0 ? undefined : trace).join('\n');
}

const keptVersions = 5;

/** Plates of older versions are of no more use, but one that was just in use may be in use still. */
function forgetOldest(shelf: string): void {
  const made = (name: string) => statSync(join(shelf, name)).mtimeMs;
  const newestFirst = readdirSync(shelf).sort((a, b) => made(b) - made(a));
  for (const name of newestFirst.slice(keptVersions)) rmSync(join(shelf, name), { recursive: true, force: true });
}
