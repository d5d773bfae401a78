// A thread of the press.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort, threadId, workerData } from 'node:worker_threads';
import { openPack, packReader } from './pack.ts';
import { printer, type Done, type Job, type Renderer } from './print.ts';
import { stageFiles } from './stage-files.ts';

export type PressBrief = {
  /** The plates' module. */
  readonly entry: string;
  readonly content: string;
  readonly origin: string;
  /** Where finished prints wait. */
  readonly files: string;
  /** Where feed items wait. */
  readonly packs: string;
  /** Where developed pictures are. */
  readonly pictures: string;
};

const { entry, content, origin, files, packs, pictures } = workerData as PressBrief;
const { app: renderer } = (await import(pathToFileURL(entry).href)) as { app: Renderer };
const pictureBytes = (address: string) => statSync(join(pictures, address), { throwIfNoEntry: false })?.size;
const press = printer({ content, origin, renderer, pictureBytes });
const pack = openPack(join(packs, `items-${threadId}`));
const reader = packReader();
const stage = stageFiles(files);

// Jobs come as the JSON that was made to name them: it is copied sooner than objects are.
parentPort?.on('message', (jobs: readonly string[]) => {
  void printAll(jobs.map((job) => JSON.parse(job) as Job)).then(
    (done) => parentPort?.postMessage(done),
    (error: unknown) =>
      // Thrown outside the promise, it reaches whoever started the thread.
      setImmediate(() => {
        throw error;
      }),
  );
});

async function printAll(jobs: readonly Job[]): Promise<Done[]> {
  const done: Done[] = [];
  for (const job of jobs) done.push(await printOne(job));
  return done;
}

async function printOne(job: Job): Promise<Done> {
  switch (job.kind) {
    case 'page': {
      const { html, item } = await press.page(job.sheet, job.item);
      stage(job.file, html);
      const kept =
        item === undefined || !job.item ? {} : { item: { address: job.item.address, slice: pack.add(item) } };
      return { file: job.file, ...kept };
    }
    case 'item':
      return { item: { address: job.item.address, slice: pack.add(press.item(job.item)) } };
    case 'feed':
      stage(job.file, press.feed(job.head, job.items.map(reader.read)));
      return { file: job.file };
    default:
      return job satisfies never;
  }
}
