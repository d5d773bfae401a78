// What the crew does to read documents: compiled with the plates, or as it was written where there are none yet.
import { pathToFileURL } from 'node:url';
import { loadSource } from '../src/load/read-order.ts';
import { readyPlates } from '../src/publish/press/plates.ts';
import { root } from './project.ts';

/** `program` names this version of the program. */
export function readingTrade(program: string): URL {
  const plates = readyPlates(root, program);
  return plates ? pathToFileURL(plates.trades.load) : loadSource;
}
