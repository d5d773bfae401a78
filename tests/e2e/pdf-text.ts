// The words of a PDF that Chromium made, in the order in which they are drawn, sheet by sheet: each letter by what its
// typeface says that it stands for (ISO 32000-1, 9.10.3).
import { inflateSync } from 'node:zlib';

/** One text a sheet, a line for each line. */
export function pdfText(pdf: Buffer): string[] {
  const objects = objectsOf(pdf);
  const sheets = [...objects.values()].filter(({ head }) => /\/Type \/Page\b(?!s)/.test(head));
  return sheets.map(({ head }) => {
    const content = objects.get(referenceIn(head, 'Contents'))?.stream() ?? '';
    const fonts = new Map(
      [...resourcesOf(head, objects).matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', font = '']) => [
        name,
        lettersOf(objects.get(font), objects),
      ]),
    );
    return drawnText(content, fonts);
  });
}

type PdfObject = { readonly head: string; readonly stream: () => string };
type Letters = ReadonlyMap<number, string>;

function objectsOf(pdf: Buffer): ReadonlyMap<string, PdfObject> {
  const text = pdf.toString('latin1');
  const found = text.matchAll(/^(\d+) 0 obj\r?\n([\s\S]*?)(?:endobj|stream\r?\n)/gm);
  return new Map(
    [...found].map(({ 0: whole, 1: number = '', 2: head = '', index }) => {
      const from = index + whole.length;
      const stream = () => inflateSync(pdf.subarray(from, text.indexOf('endstream', from))).toString('latin1');
      return [number, { head, stream: () => (whole.endsWith('endobj') ? '' : stream()) }];
    }),
  );
}

function referenceIn(head: string, key: string): string {
  return new RegExp(`/${key} (\\d+) 0 R`).exec(head)?.[1] ?? '';
}

function resourcesOf(head: string, objects: ReadonlyMap<string, PdfObject>): string {
  return objects.get(referenceIn(head, 'Resources'))?.head ?? head;
}

function lettersOf(font: PdfObject | undefined, objects: ReadonlyMap<string, PdfObject>): Letters {
  const map = font && objects.get(referenceIn(font.head, 'ToUnicode'))?.stream();
  const letters = new Map<number, string>();
  for (const [, block = ''] of (map ?? '').matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, glyph = '', letter = ''] of block.matchAll(/<([0-9A-F]+)>\s*<([0-9A-F]+)>/gi))
      letters.set(Number.parseInt(glyph, 16), utf16(letter));
  for (const [, block = ''] of (map ?? '').matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from = '', to = '', first = ''] of block.matchAll(
      /<([0-9A-F]+)>\s*<([0-9A-F]+)>\s*<([0-9A-F]+)>/gi,
    )) {
      const start = Number.parseInt(from, 16);
      for (let glyph = start; glyph <= Number.parseInt(to, 16); glyph += 1)
        letters.set(glyph, String.fromCodePoint(Number.parseInt(first, 16) + glyph - start));
    }
  return letters;
}

function utf16(hex: string): string {
  return Buffer.from(hex, 'hex').swap16().toString('utf16le');
}

function drawnText(content: string, fonts: ReadonlyMap<string, Letters>): string {
  let text = '';
  let letters: Letters | undefined;
  let line = '';
  for (const drawn of content.split('\n')) {
    if (drawn.endsWith(' Tf')) letters = fonts.get(/\/(F\d+)/.exec(drawn)?.[1] ?? '');
    else if (drawn.endsWith(' Tm')) {
      const at = drawn.split(' ')[5] ?? '';
      if (at !== line) text += '\n';
      line = at;
    } else if (drawn.endsWith(' Tj'))
      for (const [glyph] of (/<([0-9A-F]+)>/i.exec(drawn)?.[1] ?? '').matchAll(/..../g))
        text += letters?.get(Number.parseInt(glyph, 16)) ?? '';
  }
  return text.trim();
}
