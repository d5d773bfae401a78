// A GIF's file as a decoder walks through it (GIF89a, sections 17 to 27).

export type GifBlock = {
  readonly is: 'image' | 'extension' | 'end';
  /** What kind of extension; 0 for what is none. */
  readonly label: number;
  readonly at: number;
  readonly stop: number;
};

const [extension, image, trailer] = [0x21, 0x2c, 0x3b];

export const gifLabel = { graphics: 0xf9, application: 0xff } as const;

/** Where the first block is: behind the header, the screen's size and its table of colours. */
export function gifStart(bytes: Buffer): number {
  return 13 + colourTable(bytes[10] ?? 0);
}

/** Up to and with the end; the last may reach out of a file that breaks off. Zeros between blocks are passed over. */
export function* gifBlocks(bytes: Buffer): Generator<GifBlock> {
  for (let at = gifStart(bytes); at < bytes.length;) {
    const sign = bytes[at];
    if (sign === 0) {
      at += 1;
      continue;
    }
    const block = blockAt(bytes, at);
    if (!block) return;
    yield block;
    if (block.is === 'end') return;
    at = block.stop;
  }
}

function blockAt(bytes: Buffer, at: number): GifBlock | undefined {
  switch (bytes[at]) {
    case extension:
      return { is: 'extension', label: bytes[at + 1] ?? 0, at, stop: afterBlocks(bytes, at + 2) };
    case image:
      return { is: 'image', label: 0, at, stop: afterBlocks(bytes, at + 11 + colourTable(bytes[at + 9] ?? 0)) };
    case trailer:
      return { is: 'end', label: 0, at, stop: at + 1 };
    default:
      return undefined;
  }
}

function colourTable(flags: number): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0;
}

/** Behind a row of blocks, each with its length before it, that ends with an empty one. */
function afterBlocks(bytes: Buffer, from: number): number {
  let at = from;
  for (let length = bytes[at] ?? 0; length > 0; length = bytes[at] ?? 0) at += 1 + length;
  return at + 1;
}
