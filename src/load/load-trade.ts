// A thread of the crew that reads documents.
import { parentPort, workerData } from 'node:worker_threads';
import type { FilePlace } from '../model/document.ts';
import { loadDocument, type LoadedFile } from './load-document.ts';

export type LoadBrief = { readonly folder: string };
export type LoadedPlace = { readonly file: string; readonly loaded: LoadedFile };

const { folder } = workerData as LoadBrief;

parentPort?.on('message', (places: readonly FilePlace[]) => {
  const results = places.map((place): LoadedPlace => ({ file: place.file, loaded: loadDocument(folder, place) }));
  parentPort?.postMessage(results);
});
