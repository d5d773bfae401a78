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
import {
  printer,
  type Counted,
  type Done,
  type ItemSlices,
  type ItemTexts,
  type Job,
  type PageJob,
  type Render,
} from './print.ts';
import type { CountedDocument } from '../search/count-document.ts';
import { printIndex } from '../search/print-index.ts';
import type { SearchOrder } from '../search/search-plan.ts';
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
  const keepCounted = ({ document, digest, file }: SearchOrder, { words, facts }: CountedDocument): Counted => {
    if (file !== undefined) stage(file, JSON.stringify(facts));
    return { digest, slice: pack.add(JSON.stringify({ words, facets: document.facets })) };
  };

  const printPage = async (job: PageJob, texts: Texts): Promise<Done> => {
    const { html, item, counted } = await press.page(job, texts);
    stage(job.file, html);
    if (job.beside) stage(job.beside.file, job.beside.text);
    return {
      file: job.file,
      ...(item && job.item ? { item: { key: job.item.key, slices: keep(item) } } : {}),
      ...(counted && job.search ? { counted: keepCounted(job.search, counted) } : {}),
    };
  };

  const printOne = async (job: Job, texts: Texts): Promise<Done> => {
    switch (job.kind) {
      case 'page':
        return printPage(job, texts);
      case 'file':
        stage(job.file, job.text);
        return {};
      case 'item':
        return { item: { key: job.item.key, slices: keep(press.item(job.item, job.body)) } };
      case 'feed':
        stage(job.file, reader.between(press.feed(job.head), job.items, job.head.form === 'json' ? ',' : ''));
        return { file: job.file };
      case 'search':
        return { counted: keepCounted(job.search, await press.search(job.search, job.body)) };
      case 'index':
        return { index: printIndex(job, { cache: pictures, text: reader.text, stage }) };
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
