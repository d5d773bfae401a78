// A page as a report on paper: its sections have names that a list of contents leads to, and its links have numbers that a
// list of addresses explains. On a screen nothing of it is seen or heard.
import type { Frame } from '../derive/sheet.ts';
import { attributeIn, htmlTag } from '../model/html-tag.ts';

export type PaperSection = { readonly id: string; /** HTML of its heading, without tags. */ readonly title: string };

export type Paper = {
  readonly html: string;
  readonly sections: readonly PaperSection[];
  /** In the order of their numbers, from 1; in full. */
  readonly addresses: readonly string[];
};

/** `absolute` makes of an address, as it stands in the page, one in full; of what needs no number, nothing. */
export function toPaper(html: string, absolute: (address: string) => string | undefined): Paper {
  const sections: PaperSection[] = [];
  const numbers = new Map<string, number>();
  const unprinted = unprintedParts();
  let [paper, at]: [string, number] = ['', 0];
  let heading: { readonly id: string; readonly from: number } | undefined;
  const insert = (attribute: string, place: number) => {
    paper += `${html.slice(at, place)} ${attribute}`;
    at = place;
  };
  for (const { 0: whole, index, groups = {} } of html.matchAll(htmlTag)) {
    const { end, name: written = '', written: attributes = '' } = groups;
    const name = written.toLowerCase();
    const inside = index + whole.length;
    if (name === '' || unprinted(name, end === '/', attributes)) continue;
    const afterName = index + 1 + name.length;
    if (name === 'h2' && !end) {
      const own = attributeIn(attributes, 'id');
      const id = own ?? `part-${sections.length + 1}`;
      if (own === undefined) insert(`id="${id}"`, afterName);
      heading = { id, from: inside };
    } else if (name === 'h2' && heading) {
      sections.push({ id: heading.id, title: withoutTags(html.slice(heading.from, index)) });
      heading = undefined;
    } else if (name === 'a' && !end) {
      const address = absolute(attributeIn(attributes, 'href') ?? '');
      if (address === undefined) continue;
      const number = numbers.get(address) ?? numbers.size + 1;
      numbers.set(address, number);
      insert(`data-note="${number}"`, inside - 1);
    }
  }
  return { html: paper + html.slice(at), sections, addresses: [...numbers.keys()] };
}

/** A place of the page itself needs no number, and neither does what is written to. `&` is as the attribute has it. */
export function addressOnPaper({
  address,
  site,
}: Pick<Frame, 'address' | 'site'>): (href: string) => string | undefined {
  return (href) => {
    const plain = href.replace(/&#x26;|&#38;|&amp;/g, '&');
    if (/^https?:/i.test(plain)) return plain;
    if (!plain.startsWith('/') || plain.split('#', 1)[0] === site.base + address) return undefined;
    return site.url + plain;
  };
}

/** Whether a tag stands in what paper leaves out (ways to act, code to copy), or in a drawing, which has no room for numbers. */
function unprintedParts(): (name: string, isEnd: boolean, attributes: string) => boolean {
  let open: { readonly name: string; depth: number } | undefined;
  return (name, isEnd, attributes) => {
    const isWhole = attributes.endsWith('/');
    if (open) {
      if (name === open.name && !isWhole) open.depth += isEnd ? -1 : 1;
      if (open.depth === 0) open = undefined;
      return true;
    }
    const isUnprinted =
      name === 'nav' || name === 'svg' || /\b(?:act|embed-code)\b/.test(attributeIn(attributes, 'class') ?? '');
    if (isUnprinted && !isEnd && !isWhole) open = { name, depth: 1 };
    return isUnprinted;
  };
}

function withoutTags(html: string): string {
  return html.replace(htmlTag, '').trim();
}
