// The real templates, compiled once for a version of the program, printing sheets that a test made.
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Sheet } from '../../src/derive/page.ts';
import { programDigest } from '../../src/load/program-digest.ts';
import { makePlates } from '../../src/publish/press/plates.ts';

type Plates = { readonly startRenderer: () => (sheet: Sheet) => Promise<Response> };

const root = fileURLToPath(new URL('../..', import.meta.url));

export type Printer = { readonly print: (sheet: Sheet) => Promise<string>; readonly assets: string };

export async function printer(): Promise<Printer> {
  const { entry, assets } = await makePlates(root, programDigest(root));
  const { startRenderer }: Plates = await import(pathToFileURL(entry).href);
  const render = startRenderer();
  const print = async (sheet: Sheet) => {
    const answer = await render(sheet);
    if (!answer.ok) throw new Error(`The templates answered ${answer.status} for a ${sheet.page.kind} page`);
    return answer.text();
  };
  return { print, assets };
}
