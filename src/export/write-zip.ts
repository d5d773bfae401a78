// The only door to `fflate`: a ZIP written file by file, so that no more than one file of it stands in memory. The same
// files give the same bytes.
import { closeSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

export type ZipEntry = {
  /** With `/`, below the folder that it unpacks to. */
  readonly path: string;
} & ({ readonly from: string } | { readonly text: string });

/** What is compressed already gains nothing by doing it again. */
const compressed = /\.(jpe?g|png|webp|gif|heic|mp3|m4a|ogg|mp4|webm|zip)$/i;

/** The earliest that a ZIP can say: no clock of any machine is in it. */
const noTime = new Date(1980, 0, 1);

/** All of it or none: what stood at `path` stays until the new one is whole. */
export function writeZip(path: string, entries: Iterable<ZipEntry>): void {
  const staged = `${path}.new`;
  const file = openSync(staged, 'w');
  try {
    pourInto(file, entries);
    closeSync(file);
    renameSync(staged, path);
  } catch (error) {
    rmSync(staged, { force: true });
    throw error;
  }
}

function pourInto(file: number, entries: Iterable<ZipEntry>): void {
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written);
  });
  for (const entry of entries) {
    const one = compressed.test(entry.path) ? new ZipPassThrough(entry.path) : new ZipDeflate(entry.path, { level: 6 });
    one.mtime = noTime;
    zip.add(one);
    one.push('text' in entry ? Buffer.from(entry.text) : readFileSync(entry.from), true);
  }
  zip.end();
}
