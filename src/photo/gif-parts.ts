// A GIF taken apart: its pictures and how long each stands, and what programs wrote beside them.
import { gifBlocks, gifLabel, gifStart, type GifBlock } from './gif-blocks.ts';
import { maximumParts } from './limits.ts';
import type { Part } from './picture-parts.ts';

/** Undefined for one that breaks off, or has very many parts. Some programs forget the end. */
export function gifParts(bytes: Buffer): Part[] | undefined {
  const start = gifStart(bytes);
  const parts: Part[] = [{ is: 'drawing', bytes: bytes.subarray(0, start) }];
  let stop = start;
  for (const block of gifBlocks(bytes)) {
    if (block.stop > bytes.length || parts.length > maximumParts) return undefined;
    parts.push(gifPart(block, bytes));
    stop = block.stop;
  }
  if (stop < bytes.length) parts.push({ is: 'other', bytes: bytes.subarray(stop) });
  return start > bytes.length ? undefined : parts;
}

/** Whether it moves again and again, and its colours. */
const drawingApplications = new Set(['NETSCAPE2.0', 'ANIMEXTS1.0', 'ICCRGBG1012']);

function gifPart({ is, label, at, stop }: GifBlock, file: Buffer): Part {
  const bytes = file.subarray(at, stop);
  if (is !== 'extension' || label === gifLabel.graphics) return { is: 'drawing', bytes };
  const application = label === gifLabel.application ? bytes.toString('latin1', 3, 14) : '';
  if (drawingApplications.has(application)) return { is: 'drawing', bytes };
  return application === 'XMP DataXMP' ? { is: 'xmp', bytes, content: bytes.subarray(14) } : { is: 'other', bytes };
}
