// Our fonts under names that no other font has: a machine may have another edition of one that comes along, and the
// library that draws would take that.

/** From → to, of one length each: nothing in the font moves. */
const names = { Atkinson: 'Milepost', 'Noto Sans': 'Mile Sans' } as const;

export function ownName(name: string): string {
  return Object.entries(names).reduce((own, [from, to]) => own.replace(from, to), name);
}

/** `font` is plain TrueType or OpenType, and is changed in its place: all that it is called stands in its table `name`. */
export function withOwnName(font: Buffer): Buffer {
  const table = nameTable(font);
  for (const [from, to] of Object.entries(names))
    for (const [old, own] of [
      [Buffer.from(from, 'latin1'), Buffer.from(to, 'latin1')],
      [utf16(from), utf16(to)],
    ] as const)
      for (let at = table.indexOf(old); at >= 0; at = table.indexOf(old, at + old.length)) own.copy(table, at);
  return font;
}

function nameTable(font: Buffer): Buffer {
  for (let record = 12; record < 12 + 16 * font.readUInt16BE(4); record += 16) {
    const [at, length] = [font.readUInt32BE(record + 8), font.readUInt32BE(record + 12)];
    if (font.toString('latin1', record, record + 4) === 'name') return font.subarray(at, at + length);
  }
  throw new Error('The font has no name');
}

/** As Windows writes names (OpenType, `name`: platform 3). */
function utf16(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}
