// Photos as iPhones take them become JPEG by a program of the machine, where it has one. Decoders of HEIC have had holes
// that ran strangers' code, so Milepost brings none: whoever imports decides.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

export type HeicConverter = {
  /** The JPEG that was made of a photo, or why there is none. */
  readonly jpegOf: (photo: string) => { readonly jpeg: string } | { readonly refused: string };
  /** Removes what was made. */
  readonly end: () => void;
};

type Arguments = (photo: string, jpeg: string) => readonly string[];

const libheif: Arguments = (photo, jpeg) => ['-q', '90', photo, jpeg];

/** From libheif (LGPL), under its older and its newer name; and what every Mac has. */
const programs: readonly (readonly [name: string, Arguments])[] = [
  ['heif-dec', libheif],
  ['heif-convert', libheif],
  ['sips', (photo, jpeg) => ['-s', 'format', 'jpeg', '-s', 'formatOptions', '90', photo, '--out', jpeg]],
];

/** A photo of 48 megapixels takes a few seconds. */
const patience = 60_000;

/** `path` is the list of folders in which programs are looked for. */
export function heicConverter(path: string): HeicConverter {
  const found = programs
    .flatMap(([name, args]) => path.split(delimiter).map((folder) => ({ program: join(folder, name), args })))
    .find(({ program }) => isProgram(program));
  if (!found) return { jpegOf: () => ({ refused: 'nothing here converts it' }), end: () => undefined };
  const folder = mkdtempSync(join(tmpdir(), 'milepost-heic-'));
  let made = 0;
  const jpegOf = (photo: string) => {
    made += 1;
    const jpeg = join(folder, `${made}.jpg`);
    const { status } = spawnSync(found.program, found.args(photo, jpeg), { stdio: 'ignore', timeout: patience });
    // Of a photo with several pictures in it, libheif numbers what it makes.
    const first = [jpeg, join(folder, `${made}-1.jpg`)].find((one) => existsSync(one));
    return status === 0 && first !== undefined ? { jpeg: first } : { refused: 'it could not be converted' };
  };
  return { jpegOf, end: () => rmSync(folder, { recursive: true, force: true }) };
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // Not there, or not for us to run.
  }
}
