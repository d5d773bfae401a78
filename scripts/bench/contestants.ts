// Who publishes the generated network: Milepost, and peers with a plain blog of the same posts.
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../project.ts';
import type { GeneratedNetwork, GeneratedPost } from './generate.ts';
import type { Command } from './process-cost.ts';
import { writeMilepost, writePlain } from './write-network.ts';

export type Contestant = {
  readonly name: string;
  readonly version: string;
  /** Makes a folder ready to publish the network in. */
  readonly prepare: (network: GeneratedNetwork, folder: string) => void;
  /** `cold` trusts nothing that was kept before. */
  readonly publish: (folder: string, cold: boolean) => Command;
  /** Where the site is, below the folder. */
  readonly site: string;
  /** Where posts are, below the folder. */
  readonly content: string;
};

export function postFile(
  { content }: Contestant,
  { organisation, id }: Pick<GeneratedPost, 'organisation' | 'id'>,
): string {
  return join(content, 'organisations', organisation, 'posts', `${id}.md`);
}

/** Milepost first. Hugo takes part where it is installed. */
export function contestants(): readonly Contestant[] {
  const installed = hugo();
  return [milepost(), eleventy(), ...(installed ? [installed] : [])];
}

/** As `npm run build` does. */
const starter = join(root, 'scripts/milepost.mjs');

function milepost(): Contestant {
  return {
    name: 'Milepost',
    version: versionOf(join(root, 'package.json')),
    prepare: (network, folder) => writeMilepost(network, join(folder, 'content')),
    publish: (folder, cold) => ({
      program: process.execPath,
      words: [starter, 'publish', '--content', 'content', '--out', 'site', ...(cold ? ['--cold'] : [])],
      folder,
    }),
    site: 'site',
    content: 'content',
  };
}

function eleventy(): Contestant {
  const program = join(dirname(fileURLToPath(import.meta.resolve('@11ty/eleventy'))), '..');
  return {
    name: 'Eleventy',
    version: versionOf(join(program, 'package.json')),
    prepare: (network, folder) => preparePeer('eleventy', network, folder),
    publish: (folder) => ({ program: process.execPath, words: [join(program, 'cmd.cjs'), '--quiet'], folder }),
    site: '_site',
    content: 'content',
  };
}

function hugo(): Contestant | undefined {
  const program = 'hugo';
  const { status, stdout } = spawnSync(program, ['version'], { encoding: 'utf8' });
  if (status !== 0) return undefined;
  return {
    name: 'Hugo',
    version: /v([\d.]+)/.exec(stdout)?.[1] ?? 'unknown',
    prepare: (network, folder) => preparePeer('hugo', network, folder),
    publish: (folder) => ({ program, words: ['--quiet'], folder }),
    site: 'public',
    content: 'content',
  };
}

function preparePeer(peer: string, network: GeneratedNetwork, folder: string): void {
  cpSync(join(import.meta.dirname, 'peers', peer), folder, { recursive: true });
  writePlain(network, folder);
}

function versionOf(path: string): string {
  const { version } = JSON.parse(readFileSync(path, 'utf8')) as { readonly version: string };
  return version;
}
