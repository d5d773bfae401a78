// What a thread of the crew does to print: pages, feed items, and feeds.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { threadId } from 'node:worker_threads';
import { readTexts } from '../../history/read-texts.ts';
import { openPack, packReader } from '../../crew/pack.ts';
import type { Work } from '../../crew/trade.ts';
import { PageResponse } from './page-response.ts';
import type { PressBrief } from './press-order.ts';
import { printer, type Done, type ItemSlices, type ItemTexts, type Job, type Render } from './print.ts';
import { stageFiles } from './stage-files.ts';
import { wantedTexts, type Texts } from './text-differences.ts';

export async function takeUp(brief: PressBrief): Promise<Work<string, Done>> {
  const { entry, content, sources, origin, files, packs, pictures } = brief;
  globalThis.Response = PageResponse;
  const { startRenderer } = (await import(pathToFileURL(entry).href)) as { startRenderer: () => Render };
  const pictureBytes = (address: string) => statSync(join(pictures, address), { throwIfNoEntry: false })?.size;
  const pack = openPack(join(packs, `items-${threadId}`));
  const reader = packReader();
  const press = printer({ content, origin, render: startRenderer(), kept: reader.text, pictureBytes });
  const stage = stageFiles(files);

  const keep = ({ rss, json }: ItemTexts): ItemSlices => ({ rss: pack.add(rss), json: pack.add(json) });

  const printOne = async (job: Job, texts: Texts): Promise<Done> => {
    switch (job.kind) {
      case 'page': {
        const { html, item } = await press.page(job, texts);
        stage(job.file, html);
        const kept = item === undefined || !job.item ? {} : { item: { key: job.item.key, slices: keep(item) } };
        return { file: job.file, ...kept };
      }
      case 'item':
        return { item: { key: job.item.key, slices: keep(press.item(job.item, job.body)) } };
      case 'feed':
        stage(job.file, reader.between(press.feed(job.head), job.items, job.head.form === 'json' ? ',' : ''));
        return { file: job.file };
      case 'search': {
        const { words, facts } = await press.search(job.document, job.body);
        const { facets } = job.document;
        if (job.file !== undefined) stage(job.file, JSON.stringify(facts));
        return { counted: { digest: job.digest, slice: pack.add(JSON.stringify({ words, facets })) } };
      }
      default:
        return job satisfies never;
    }
  };
  return async (batch) => {
    const jobs = batch.map((job) => JSON.parse(job) as Job);
    // One git a batch, and none where nothing is compared.
    const texts = await readTexts(content, sources, wantedTexts(jobs));
    const done: Done[] = [];
    for (const job of jobs) done.push(await printOne(job, texts));
    pack.flush();
    return done;
  };
}
