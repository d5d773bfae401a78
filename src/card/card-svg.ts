// A card as a drawing: words to read from, a milepost beside the road. Pure; in pixels of the card.
import { cardSize, type Card } from '../model/card.ts';
import { lightGround } from '../model/palette.ts';
import { fitText, lineHeight, type FittedText, type TextRoom } from './fit-text.ts';
import { families, type Typeface, type Weight } from './typeface.ts';

const { width, height } = cardSize;
const margin = 72;

/** Where the milepost stands, from the side on which lines end. */
const post = { width: 216, height: 330, foot: 516 };
const column = width - 2 * margin - post.width - 56;

const rooms = {
  network: { width: column, height: 48, sizes: [32, 28, 24, 20] },
  above: { width: column, height: 44, sizes: [32, 28, 24] },
  title: { width: column, height: 280, sizes: [80, 74, 68, 60, 54, 48, 42, 36, 30, 26] },
  below: { width: column + post.width + 56, height: 80, sizes: [34, 32] },
} as const satisfies Record<string, TextRoom>;

/** Parts that cannot be written are left out. `logo` is a picture as a `data:` address. */
export type Drawable = Omit<Card, 'title'> & { readonly title?: string };

export function cardSvg(card: Drawable, typeface: Typeface, logo?: string): string {
  const { accent, wash } = card.look;
  const { paper, ink, quiet } = lightGround;
  const typeset = (text: string | undefined, room: keyof typeof rooms, weight: Weight): FittedText =>
    text === undefined ? { size: 0, lines: [] } : fitText(text, rooms[room], (words) => typeface.width(words, weight));
  const above = typeset(card.above, 'above', 'bold');
  const title = typeset(card.title, 'title', 'bold');
  const below = typeset(card.below, 'below', 'regular');
  const middle = blockHeight(above) + (above.lines.length > 0 ? 14 : 0) + blockHeight(title);
  const top = Math.round(124 + (336 - middle) / 2);
  const side = card.direction === 'rtl' ? width - margin : margin;
  const mark = logo === undefined ? 0 : 72;
  const write = (text: FittedText, at: number, look: string, indent = 0) =>
    block(text, { x: card.direction === 'rtl' ? side - indent : side + indent, at, look, direction: card.direction });
  const network = typeset(card.network, 'network', 'bold');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="${families.join(', ')}">`,
    `<rect width="${width}" height="${height}" fill="${paper}"/>`,
    landscape(card, { accent, wash }),
    milepost(card, { accent, paper }),
    logo === undefined ? '' : picture(logo, card.direction),
    write(network, 58, `font-weight="700" fill="${ink}"`, mark),
    write(above, top, `font-weight="700" fill="${accent}"`),
    write(title, top + middle - blockHeight(title), `font-weight="700" fill="${ink}"`),
    write(below, Math.round(572 - blockHeight(below) / 2), `fill="${quiet}"`),
    '</svg>',
  ].join('');
}

function blockHeight({ size, lines }: FittedText): number {
  return Math.round(lines.length * size * lineHeight);
}

type Place = { readonly x: number; readonly at: number; readonly look: string; readonly direction: Card['direction'] };

function block({ size, lines }: FittedText, { x, at, look, direction }: Place): string {
  const written = lines.map((line, index) => {
    const y = Math.round(at + size * (0.92 + index * lineHeight));
    return `<text x="${x}" y="${y}" font-size="${size}" direction="${direction}" ${look}>${escapeText(line)}</text>`;
  });
  return written.join('');
}

/** Ground on which the milepost stands, and the road that runs along. */
function landscape({ direction }: Card | Drawable, { accent, wash }: { accent: string; wash: string }): string {
  const hill = `M0 510C260 476 520 488 760 500S1080 496 ${width} 468V${height}H0z`;
  const road = `M0 510C260 476 520 488 760 500S1080 496 ${width} 468`;
  const turned = direction === 'rtl' ? ` transform="translate(${width} 0) scale(-1 1)"` : '';
  return `<g${turned}><path d="${hill}" fill="${wash}"/><path d="${road}" fill="none" stroke="${accent}" stroke-width="5"/></g>`;
}

function milepost({ direction, carved }: Drawable, { accent, paper }: { accent: string; paper: string }): string {
  const left = direction === 'rtl' ? margin : width - margin - post.width;
  const [middle, radius, top] = [left + post.width / 2, post.width / 2, post.foot - post.height];
  const stone = `M${left} ${post.foot}V${top + radius}a${radius} ${radius} 0 0 1 ${post.width} 0V${post.foot}z`;
  const carving = carved
    ? carve(carved.day, middle, top + 148, 104, paper) +
      carve(carved.month, middle, top + 210, 44, paper) +
      carve(carved.year, middle, top + 262, 44, paper)
    : `<path d="M${middle - 46} ${top + 232}v-92l46 56 46-56v92" fill="none" stroke="${paper}" stroke-width="24" stroke-linecap="round" stroke-linejoin="round"/>`;
  return `<path d="${stone}" fill="${accent}"/>${carving}`;
}

/** Long words become smaller: a month has four letters in English, and eight in Arabic. */
function carve(text: string, x: number, y: number, size: number, colour: string): string {
  const fitted = Math.min(size, Math.floor((post.width - 40) / (text.length * 0.62)));
  return `<text x="${x}" y="${y}" font-size="${fitted}" font-weight="700" text-anchor="middle" fill="${colour}">${escapeText(text)}</text>`;
}

function picture(address: string, direction: Card['direction']): string {
  const left = direction === 'rtl' ? width - margin - 56 : margin;
  return `<image x="${left}" y="48" width="56" height="56" href="${address}"/>`;
}

const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => references[sign] ?? '');
}
