// The only door to @sparticuz/chromium: a Chromium for Linux on x64 with the libraries and the font that it needs, so
// that no system package is asked for.
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflate } from '@sparticuz/chromium';

export type UnpackedChromium = {
  readonly executablePath: string;
  /** Leads to the libraries and the font that came with it. */
  readonly environment: Readonly<Record<string, string>>;
};

const cache = resolve('node_modules/.cache');
const archives = ['chromium.br', 'al2023.tar.br', 'fonts.tar.br'];

/** Unpacks it once a version, beside the packages (200 MB); safe to call from several processes at once. */
export async function unpackChromium(): Promise<UnpackedChromium> {
  const folder = join(cache, `chromium-${packageVersion()}`);
  if (!existsSync(folder)) await unpackTo(folder);
  return {
    executablePath: join(folder, 'chromium'),
    environment: {
      LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
      HOME: folder,
    },
  };
}

async function unpackTo(folder: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const staging = await mkdtemp(`${folder}-`);
  const source = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '../bin');
  await inTemporaryFolder(staging, () => Promise.all(archives.map((archive) => inflate(join(source, archive)))));
  await writeFile(join(staging, 'fonts.conf'), fontSettings);
  await moveUnlessThere(staging, folder);
}

/** The package unpacks to the system's temporary folder only, where a half-unpacked browser would be taken for whole. */
async function inTemporaryFolder(folder: string, work: () => Promise<unknown>): Promise<void> {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    await work();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

async function moveUnlessThere(staging: string, folder: string): Promise<void> {
  try {
    await rename(staging, folder);
  } catch (error) {
    await rm(staging, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
}

/** One font on every machine: a page is as wide here as there. */
const fontSettings = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">fonts</dir><cachedir prefix="xdg">fontconfig</cachedir></fontconfig>
`;

function packageVersion(): string {
  const require = createRequire(import.meta.resolve('@sparticuz/chromium'));
  const { version } = require('../package.json') as { version: string };
  return version;
}
