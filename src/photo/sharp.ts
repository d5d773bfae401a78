// The only door to sharp.
import sharp, { type CreateRaw, type Sharp } from 'sharp';
import { cleaned } from './clean.ts';
import { isPhoto, kindOfPicture } from './kind-of-picture.ts';
import { maximumPixels } from './limits.ts';

export type OpenedPicture = Sharp;
export type { CreateRaw };

/** Upright, of the first frame. */
export type PictureHeader = { readonly width: number; readonly height: number; readonly frames: number };

/** What makes the developed bytes, beside our own settings. */
export const sharpVersion = `sharp ${sharp.versions.sharp}, libvips ${sharp.versions.vips}`;

// Decoders have had holes (HEIF: remote code execution), so of all that libvips may have, only the decoders of JPEG,
// PNG, GIF and WebP are left, and that of SVG for our own drawings.
const blockedLoaders = [
  ...['Heif', 'Jxl', 'Jp2k', 'Uhdr', 'Tiff', 'Ppm', 'Pfm', 'Rad', 'DcRaw', 'Openexr', 'Fits', 'Nifti', 'Analyze'],
  ...['Pdf', 'Magick', 'Magick7', 'Openslide', 'Mat', 'Csv', 'Matrix', 'Raw', 'Vips'],
].map((name) => `VipsForeignLoad${name}`);

export type OpenOptions = {
  /** All frames, not the first alone. */
  readonly animated?: boolean;
  /** What a decoder warns of ends it. Many cameras write harmless bytes that it warns of, and browsers show them. */
  readonly failOnWarning?: boolean;
  /** The bytes are bare pixels. */
  readonly raw?: CreateRaw;
};

/**
 * A picture to be developed. Nothing is decoded yet. Throws for bytes that are no picture of a supported kind, or cannot
 * be taken apart.
 */
export function openPicture(bytes: Buffer, { failOnWarning, ...options }: OpenOptions = {}): OpenedPicture {
  const drawn = options.raw ? bytes : drawnAlone(bytes);
  return guarded()(drawn, { ...options, failOn: failOnWarning ? 'warning' : 'error', limitInputPixels: maximumPixels });
}

/** Reads the header alone, so that no size is too large to be told. Rejects when there is no readable header. */
export async function readHeader(bytes: Buffer): Promise<PictureHeader> {
  const { autoOrient, pages = 1 } = await guarded()(drawnAlone(bytes), { limitInputPixels: false }).metadata();
  return { ...autoOrient, frames: pages };
}

/** Red, green and blue of 0 to 255, of the first frame; what can be seen through stands on white. */
export async function averageColour(bytes: Buffer): Promise<readonly [number, number, number]> {
  const dot = openPicture(bytes).flatten({ background: '#fff' }).resize(1, 1, { fit: 'fill' }).toColourspace('srgb');
  const [red = 0, green = red, blue = red] = await dot.raw().toBuffer();
  return [red, green, blue];
}

/** An SVG drawing of our own, at the drawing's own size: a JPEG, or a WebP that is one frame of VP8. */
export async function rasterise(svg: string, as: 'jpeg' | 'webp' = 'jpeg'): Promise<Buffer> {
  const drawing = guarded()(Buffer.from(svg));
  return as === 'jpeg'
    ? drawing.jpeg({ quality: 80, mozjpeg: false }).toBuffer()
    : drawing.flatten().removeAlpha().webp({ quality: 55, effort: 6 }).toBuffer();
}

/** A PNG of an SVG drawing of our own, without anything that can be seen through. */
export async function drawPng(svg: string): Promise<Buffer> {
  return guarded()(Buffer.from(svg)).removeAlpha().png({ compressionLevel: 6, palette: false }).toBuffer();
}

/** Drawings may use the letters of a plain font file from now on, in this process. */
export async function registerFont(path: string): Promise<void> {
  await guarded()({ text: { text: 'M', fontfile: path } })
    .raw()
    .toBuffer();
}

/**
 * How large a letter is in the machine's fonts, and what touches its edges. Where no font has it, both are those of the
 * box that is drawn instead.
 */
export async function letterEdges(letter: string): Promise<string> {
  const text = { text: escapeMarkup(letter), font: 'sans 40', dpi: 72 };
  const { data, info } = await guarded()({ text }).extractChannel(0).raw().toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  const rows = Array.from({ length: height }, (_, row) => data.subarray(row * width, (row + 1) * width));
  const sides = rows.map((row) => `${row[0]}/${row[width - 1]}`);
  return `${width}x${height} ${rows[0]?.toString('hex')} ${rows[height - 1]?.toString('hex')} ${sides.join(' ')}`;
}

function escapeMarkup(text: string): string {
  return text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/**
 * What a decoder needs of a stranger's file: it would unpack every note, and a few kilobytes of them fill the memory. Our
 * own drawings are SVG, and blocking is for the whole process: a stranger's SVG is stopped here.
 */
function drawnAlone(bytes: Buffer): Buffer {
  const kind = kindOfPicture(bytes);
  if (!isPhoto(kind)) throw new Error(`Unsupported picture: ${kind ?? 'of no known kind'}`);
  const drawn = cleaned(bytes, kind);
  if (!drawn) throw new Error(`Damaged picture: this ${kind} cannot be taken apart`);
  return drawn;
}

/**
 * Set at every use, as importing a module does nothing and the settings are the process's. Blocking everything and
 * then allowing a few would refuse the good pictures that another thread opens between the two.
 */
function guarded(): typeof sharp {
  sharp.block({ operation: blockedLoaders });
  // Pictures are developed side by side, one thread each, and none is asked for twice.
  sharp.concurrency(1);
  sharp.cache(false);
  return sharp;
}
