// What is said in recordings, of photos and by people who agreed goes when their consent does, and nobody asks an old
// version of a text for that. So of what is compared, recordings are always left out, photos unless the text of today
// shows them, and quotes unless it still has them.
import { isKeptBack, isKeptBackInLine, strayAnswer } from '../../body/consent.ts';
import { linkKind } from '../../body/link-kind.ts';
import type { ShownToday } from '../../derive/comparisons.ts';
import { leftOut } from '../../model/contact-data.ts';
import type { BodyFormat } from '../../model/segment.ts';
import { replaceComponents, replaceElements, replaceUnknown, type WrittenComponent } from './replace-components.ts';
import { replacePictures } from './replace-pictures.ts';

export type Allowed = {
  /** Photos by their names in the text. */
  readonly pictures: ReadonlySet<string>;
  /** As `quotesIn` finds them. */
  readonly quotes: ReadonlySet<string>;
};

export function picturesAllowed({ pictures }: ShownToday): ReadonlySet<string> {
  return new Set(pictures.map(plainName));
}

/** What people say in a text, and as whom; not where their consent is refused. */
export function quotesIn(body: string, format: BodyFormat): ReadonlySet<string> {
  const found = new Set<string>();
  replaceComponents(body, { format, names: ['Quote'] }, (quote) => {
    if (isRefused(quote)) return '';
    found.add(wordsOf(quote));
    for (const words of quotesIn(quote.inside, format)) found.add(words);
    return '';
  });
  return found;
}

export function shownWords(body: string, format: BodyFormat, { pictures, quotes }: Allowed): string {
  const isShown = (name: string) => linkKind(name) === 'web' || pictures.has(plainName(name));
  const picture = (name: string) => (isShown(name) ? undefined : leftOut);
  const played = replaceComponents(body, { format, names: ['Audio', 'Video'] }, () => leftOut);
  const heard = replaceElements(played, ['audio', 'video'], () => leftOut);
  const agreed = replaceUnknown(heard, /consent/i, ({ attributes, text }) =>
    isKeptBack(undefined, Object.entries(attributes)) ? leftOut : text,
  ).replace(inLine, (text) => (isKeptBackInLine(text) ? leftOut : text));
  const said = shownQuotes(agreed, format, quotes);
  const seen = replaceComponents(said, { format, names: ['Figure'] }, ({ attributes, inside, text }) => {
    const { src } = attributes;
    const hasHidden = src === undefined ? replacePictures(inside, picture) !== inside : !isShown(src);
    return hasHidden ? leftOut : text;
  });
  // Its caption is in it.
  const framed = replaceElements(seen, ['figure'], ({ text }) =>
    replacePictures(text, picture) === text ? text : leftOut,
  );
  return replacePictures(framed, picture);
}

/** Of a quote in a quote, somebody else may have taken back what they said. */
function shownQuotes(body: string, format: BodyFormat, quotes: ReadonlySet<string>): string {
  return replaceComponents(body, { format, names: ['Quote'] }, (quote) => {
    const { text, inside } = quote;
    if (!quotes.has(wordsOf(quote))) return leftOut;
    const at = text.lastIndexOf(inside);
    return text.slice(0, at) + shownQuotes(inside, format, quotes) + text.slice(at + inside.length);
  });
}

/** `:quote[It is warm]{consent=no}` */
const inLine = /:[\w-]{1,80}\[[^\]\n]{0,1000}\]\{[^{}\n]{0,1000}\}/g;

function isRefused({ attributes, inside }: WrittenComponent): boolean {
  return isKeptBack('Quote', Object.entries(attributes)) || strayAnswer(inside) !== undefined;
}

function wordsOf({ attributes: { by = '' }, inside }: WrittenComponent): string {
  return `${by}\n${inside}`.replace(/\s+/g, ' ').trim();
}

/** As a text may write it: `./a%20roof.jpg` is `a roof.jpg`. */
function plainName(name: string): string {
  const plain = name.trim().replace(/^(\.\/)+/, '');
  try {
    return decodeURI(plain);
  } catch {
    // A sign of per cent that stands for itself.
    return plain;
  }
}
