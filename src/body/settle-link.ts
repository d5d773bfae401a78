import type { Element, ElementContent } from 'hast';
import { contactDataIn } from '../model/contact-data.ts';
import { linkKind } from './link-kind.ts';
import { plainText } from './plain-text.ts';
import { idPrefix } from './sanitise.ts';
import { setInline } from './settle-element.ts';
import type { Walk } from './settle-tree.ts';

/** A link is kept, points to what its target turned out to be, or becomes its text. */
export function settleLink(element: Element, walk: Walk): ElementContent[] {
  const { href, ...properties } = element.properties;
  const address = typeof href === 'string' ? settledAddress(href, element, walk) : undefined;
  const before = walk.slots.length;
  const children = walk.settle(element.children);
  setInline(walk.slots.slice(before));
  if (address !== undefined) return [{ ...element, properties: { ...properties, href: address }, children }];
  return properties['id'] ? [{ ...element, tagName: 'span', properties, children }] : children;
}

function settledAddress(href: string, element: Element, walk: Walk): string | undefined {
  switch (linkKind(href)) {
    case 'web':
      return href.trim();
    case 'fragment':
      return fragmentAddress(href.trim(), walk);
    case 'contact':
      return contactAddress(href, element, walk);
    case 'site':
    case 'beside':
      walk.links.add(href);
      return walk.targets ? walk.targets.links[href] : href;
    case 'unsafe':
      walk.faults.push({ code: 'unsafe-markup', text: href, values: { markup: href.slice(0, 40) } });
      return undefined;
  }
}

function fragmentAddress(href: string, walk: Walk): string | undefined {
  const name = decoded(href.slice(1));
  if (name === '' || walk.anchors.has(name)) return `#${name === '' ? '' : idPrefix}${name}`;
  walk.faults.push({ code: 'dead-link', text: href, values: { link: href } });
  return undefined;
}

function contactAddress(href: string, element: Element, walk: Walk): string | undefined {
  const to = decoded(href.replace(/^\s*\w+:/, '').split('?')[0] ?? '');
  if (to === walk.contact) return `mailto:${to}`;
  // An address that is also the link's text is named when the text is looked through.
  if (!contactDataIn(plainText(element)).includes(to))
    walk.faults.push({ code: 'contact-in-post', text: to, values: { contact: to } });
  return undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // A lone % is how the author wrote it.
  }
}

/** The words of a link, for one that stands in place of something else. */
export function linkTo(address: string, text: string): Element {
  return { type: 'element', tagName: 'a', properties: { href: address }, children: [{ type: 'text', value: text }] };
}

export function hasText(element: Element): boolean {
  return plainText(element).trim() !== '';
}
