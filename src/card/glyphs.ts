// What a font says of its letters: which it has, and how far each moves the pen (OpenType: head, hhea, hmtx, cmap).

export type Glyphs = {
  /** In shares of the letters' size; absent for a letter that the font has not. */
  readonly advance: (codePoint: number) => number | undefined;
};

/** `font` is plain TrueType or OpenType. */
export function readGlyphs(font: Buffer): Glyphs {
  const tables = new Map(
    Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
      const record = 12 + 16 * index;
      const offset = font.readUInt32BE(record + 8);
      const data = font.subarray(offset, offset + font.readUInt32BE(record + 12));
      return [font.toString('latin1', record, record + 4), data] as const;
    }),
  );
  const table = (name: string) => tables.get(name) ?? missing(name);
  const perEm = table('head').readUInt16BE(18);
  const widths = table('hmtx');
  const last = table('hhea').readUInt16BE(34) - 1;
  const glyphs = readCharacterMap(table('cmap'));
  return {
    advance: (codePoint) => {
      const glyph = glyphs.get(codePoint);
      return glyph === undefined ? undefined : widths.readUInt16BE(4 * Math.min(glyph, last)) / perEm;
    },
  };
}

/** Format 4 has every letter of the first plane, which is all that our fonts have. */
function readCharacterMap(cmap: Buffer): ReadonlyMap<number, number> {
  const offsets = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => cmap.readUInt32BE(8 + 8 * index));
  const offset = offsets.find((at) => cmap.readUInt16BE(at) === 4) ?? missing('cmap of format 4');
  const twice = cmap.readUInt16BE(offset + 6);
  const ends = offset + 14;
  const starts = ends + twice + 2;
  const glyphs = new Map<number, number>();
  for (let at = 0; at < twice; at += 2) {
    const [end, start] = [cmap.readUInt16BE(ends + at), cmap.readUInt16BE(starts + at)];
    const delta = cmap.readUInt16BE(starts + twice + at);
    const rangeAt = starts + 2 * twice + at;
    const range = cmap.readUInt16BE(rangeAt);
    for (let code = start; code <= end && code < 0xffff; code += 1) {
      const found = range === 0 ? code : cmap.readUInt16BE(rangeAt + range + 2 * (code - start));
      const glyph = found === 0 ? 0 : (found + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
  return glyphs;
}

function missing(what: string): never {
  throw new Error(`The font has no ${what}`);
}
