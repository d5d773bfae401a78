// What is said in recordings, of photos and by people who agreed goes when their consent does, and nobody asks an old
// version of a text for that. So of what is compared, recordings are always left out, photos unless the text of today
// shows them, and quotes unless it still has them.
import { linkKind } from '../../body/link-kind.ts';
import type { ShownToday } from '../../derive/comparisons.ts';
import { leftOut } from '../../model/contact-data.ts';
import { ruleOf } from '../../model/component.ts';
import type { BodyFormat } from '../../model/segment.ts';
import { replaceComponents, type WrittenComponent } from './replace-components.ts';
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
    if (!isRefused(quote)) found.add(wordsOf(quote));
    return '';
  });
  return found;
}

export function shownWords(body: string, format: BodyFormat, { pictures, quotes }: Allowed): string {
  const isShown = (name: string) => linkKind(name) === 'web' || pictures.has(plainName(name));
  const picture = (name: string) => (isShown(name) ? undefined : leftOut);
  const heard = replaceComponents(body, { format, names: ['Audio', 'Video'] }, () => leftOut);
  const said = replaceComponents(heard, { format, names: ['Quote'] }, (quote) =>
    quotes.has(wordsOf(quote)) ? quote.text : leftOut,
  );
  const seen = replaceComponents(said, { format, names: ['Figure'] }, ({ attributes, inside, text }) => {
    const { src } = attributes;
    const hasHidden = src === undefined ? replacePictures(inside, picture) !== inside : !isShown(src);
    return hasHidden ? leftOut : text;
  });
  // Its caption is in it.
  const framed = seen.replace(/<figure\b[\s\S]*?<\/figure\s*>/gi, (figure) =>
    replacePictures(figure, picture) === figure ? figure : leftOut,
  );
  return replacePictures(framed, picture);
}

function isRefused({ attributes: { consent } }: WrittenComponent): boolean {
  const { is } = ruleOf('Quote').attributes['consent'] ?? {};
  return consent !== undefined && Array.isArray(is) && !is.includes(consent.trim().toLowerCase());
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
