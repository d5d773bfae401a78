// Our search beside Pagefind’s, over the same generated posts: how long an index takes, and what a query costs.
import { closeSync, mkdirSync, openSync, readdirSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generateNetwork, type GeneratedNetwork } from '../generate.ts';
import { processCost, type Cost } from '../process-cost.ts';
import { askOwn, type Asked } from './ask-own.ts';
import { askPagefind, pageOf, pagefindCommand } from './ask-pagefind.ts';
import { postAddress, postRecord, postText } from './post-text.ts';
import { queriesFor } from './queries.ts';

export type SearchBench = {
  readonly posts: number;
  /** Emptied before and after. */
  readonly folder: string;
  readonly onStep: (what: string) => void;
};

export type Searched = {
  readonly contestant: string;
  readonly cost: Cost;
  readonly files: number;
  readonly asked: Asked;
};

export async function measureSearch({ posts, folder, onStep }: SearchBench): Promise<Searched[]> {
  rmSync(folder, { recursive: true, force: true });
  const [own, pages] = [join(folder, 'own'), join(folder, 'pages')];
  mkdirSync(own, { recursive: true });
  const network = generateNetwork({ posts });
  const queries = queriesFor(network, posts);
  onStep('Writing posts');
  writePosts(network, join(folder, 'posts'), pages);
  onStep('Building our index');
  const words = [join(import.meta.dirname, 'build-index.ts'), join(folder, 'posts'), own];
  const ownCost = await processCost({ program: process.execPath, words, folder });
  onStep('Building Pagefind’s index');
  const peerCost = await processCost(pagefindCommand(pages));
  onStep('Asking');
  const results = [
    { contestant: 'Milepost', cost: ownCost, files: filesIn(own), asked: await askOwn(own, queries) },
    {
      contestant: 'Pagefind',
      cost: peerCost,
      files: filesIn(join(pages, 'pagefind')),
      asked: await askPagefind(pages, queries),
    },
  ];
  rmSync(folder, { recursive: true, force: true });
  return results;
}

/** The same posts for both: one a line, and one a page. */
function writePosts(network: GeneratedNetwork, lines: string, pages: string): void {
  const names = new Map(network.organisations.map(({ id, name }) => [id, name]));
  const file = openSync(lines, 'w');
  for (const post of network.posts()) {
    const { html, text } = postText(post);
    const organisation = names.get(post.organisation) ?? '';
    writeSync(file, `${JSON.stringify(postRecord(post, organisation, text))}\n`);
    const page = join(pages, postAddress(post), 'index.html');
    mkdirSync(dirname(page), { recursive: true });
    writeFileSync(page, pageOf(post, organisation, html));
  }
  closeSync(file);
  writeFileSync(join(pages, 'index.html'), '<!doctype html><html lang="en"><title>Search</title></html>');
}

function filesIn(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;
}
