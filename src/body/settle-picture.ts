import type { Element, ElementContent } from 'hast';
import { isFileName } from '../model/alt-text.ts';
import { secureAddress } from '../model/full-address.ts';
import type { BodyTargets } from '../model/segment.ts';
import { linkKind } from './link-kind.ts';
import { own } from './own.ts';
import { plainText } from './plain-text.ts';
import { slotName } from './sanitise.ts';
import { linkTo } from './settle-link.ts';
import { mention, settleText, slotElement, type Walk } from './settle-tree.ts';

/** A picture beside the post is placed; one from elsewhere becomes a link, so that nobody else learns who reads. */
export function settlePicture(written: Readonly<Record<string, string>>, walk: Walk): ElementContent[] {
  const src = written['src'] ?? '';
  const alt = settleText(written['alt']?.trim() ?? '', walk);
  switch (linkKind(src)) {
    case 'web':
      walk.faults.push({ code: 'remote-picture', text: src, values: { address: src } });
      return linkTo(src, alt || remoteName(src, walk), walk);
    case 'site':
    case 'beside':
      return placedPicture({ ...written, src, alt }, walk);
    default:
      walk.faults.push({
        code: 'unsafe-markup',
        text: src.slice(0, 40),
        values: { markup: `<img src="${src.slice(0, 30)}…">` },
      });
      return alt ? [{ type: 'text', value: alt }] : [];
  }
}

type Written = Readonly<Record<string, string>> & { readonly src: string; readonly alt: string };

function placedPicture(written: Written, walk: Walk): ElementContent[] {
  const { src, alt, title, credit } = written;
  const caption = written['caption'] ?? (title === alt ? undefined : title);
  walk.pictures.add(src);
  mention('picture', src, walk);
  const isUnnamed = isFileName(alt, src);
  if (alt === '') walk.faults.push({ code: 'missing-alt', text: src, values: { picture: src } });
  else if (isUnnamed) walk.faults.push({ code: 'file-name-as-alt', text: src, values: { picture: src, alt } });
  if (walk.targets && !isPlaced(src, walk.targets)) return alt && !isUnnamed ? [{ type: 'text', value: alt }] : [];
  const words = {
    ...(caption ? { caption: settleText(caption, walk) } : {}),
    ...(credit ? { credit: settleText(credit, walk) } : {}),
  };
  const said = isUnnamed ? ({ alt: '', isUnnamed } as const) : { alt };
  return [slotElement({ kind: 'picture', src, ...said, ...words, inline: false }, walk, slotName)];
}

/** One that is kept back has its place, too: what stands there says so. */
function isPlaced(src: string, { pictures, keptBack = {} }: BodyTargets): boolean {
  return own(pictures, src) !== undefined || own(keptBack, src) !== undefined;
}

/** A film, a sound or a frame from elsewhere becomes a link to it; one beside the post is placed by a component. */
export function settleMedia(element: Element, walk: Walk): ElementContent[] {
  const src = sourceOf(element);
  const markup = `<${element.tagName}>`;
  if (linkKind(src) !== 'web') {
    walk.faults.push({
      code: 'unsafe-markup',
      text: `<${element.tagName}`,
      values: { markup, until: `</${element.tagName}>` },
    });
    return [];
  }
  const title = element.properties['title'];
  const text = settleText(typeof title === 'string' && title.trim() ? title.trim() : plainText(element).trim(), walk);
  return linkToElsewhere(src, markup, text, walk);
}

/** `markup` is what asked for it, as its author wrote it. */
export function linkToElsewhere(src: string, markup: string, text: string, walk: Walk): ElementContent[] {
  walk.faults.push({ code: 'remote-media', text: src, values: { address: src, markup } });
  const children = linkTo(src, text || remoteName(src, walk), walk);
  return [{ type: 'element', tagName: 'p', properties: {}, children }];
}

function sourceOf(element: Element): string {
  const own = element.properties['src'] ?? element.properties['data'];
  if (typeof own === 'string') return own;
  for (const child of element.children)
    if (child.type === 'element' && typeof child.properties['src'] === 'string') return child.properties['src'];
  return '';
}

function remoteName(address: string, walk: Walk): string {
  const secure = secureAddress(address);
  const host = URL.canParse(secure) ? new URL(secure).hostname : address;
  return walk.words.remote.replace('{host}', () => host);
}
