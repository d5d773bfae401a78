import type { Element, ElementContent } from 'hast';
import { contactDataIn } from '../model/contact-data.ts';
import { divided } from './divide.ts';
import { isThere, linkMark } from './draft.ts';
import { linkKind } from './link-kind.ts';
import { plainText } from './plain-text.ts';
import { idPrefix, slotName } from './sanitise.ts';
import { setInline, settleWords } from './settle-element.ts';
import { mention, type Walk } from './settle-tree.ts';
import { decoded } from '../model/decoded.ts';
import { isFullAddress, secureAddress } from '../model/full-address.ts';

/** A link is kept, points to what its target turned out to be, or becomes its text. */
export function settleLink(element: Element, walk: Walk): ElementContent[] {
  const { href, ...written } = element.properties;
  const properties = settleWords(written, walk);
  const before = walk.slots.length;
  const children = walk.settle(element.children);
  const isPicture = typeof href === 'string' && leadsToPicture(href) && areOnlyPictures(children, walk);
  if (isPicture && !properties['id']) return children;
  const address = typeof href === 'string' && !isPicture ? settledAddress(href, element, walk) : undefined;
  setInline(walk.slots.slice(before));
  if (address !== undefined)
    return divided(
      { ...element, properties: { ...properties, href: address }, children: withoutLinks(children) },
      walk.slots,
    );
  return properties['id'] ? [{ ...element, tagName: 'span', properties, children }] : children;
}

function settledAddress(href: string, element: Element, walk: Walk): string | undefined {
  switch (linkKind(href)) {
    case 'web':
      return webAddress(href, element, walk);
    case 'fragment':
      return fragmentAddress(href.trim(), walk);
    case 'contact':
      return contactAddress(href, element, walk);
    case 'site':
    case 'beside':
      return insideAddress(href, walk);
    case 'unsafe':
      walk.faults.push({ code: 'unsafe-markup', text: href, values: { markup: href.slice(0, 40) } });
      return undefined;
  }
}

/** Its number, until the draft is filled in: an address with a host may turn out to be one of this site. */
function insideAddress(href: string, walk: Walk): string | undefined {
  const number = walk.links.get(href) ?? walk.links.size;
  walk.links.set(href, number);
  mention('link', href, walk);
  return !walk.targets || isThere(href, walk.targets) ? `${linkMark}${number}` : undefined;
}

function webAddress(href: string, element: Element, walk: Walk): string | undefined {
  const found = contactDataIn(decoded(href)).filter((contact) => contact !== walk.contact);
  if (found.length === 0) return isFullAddress(href) ? insideAddress(href, walk) : secureAddress(href);
  const named = contactDataIn(plainText(element));
  for (const contact of found)
    if (!named.includes(contact)) walk.faults.push({ code: 'contact-in-post', text: href, values: { contact } });
  return undefined;
}

/** Other programs lay a link to the whole picture around each; here every picture is shown whole. */
function leadsToPicture(href: string): boolean {
  const kind = linkKind(href);
  return (kind === 'beside' || kind === 'site') && /^[^?#]*\.(jpe?g|png|gif|webp)([?#]|$)/i.test(href.trim());
}

function areOnlyPictures(children: readonly ElementContent[], walk: Walk): boolean {
  const said = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  return said.length > 0 && said.every((child) => child.type === 'element' && isPictureSlot(child, walk));
}

function isPictureSlot(element: Element, walk: Walk): boolean {
  if (element.tagName !== slotName) return false;
  return walk.slots[Number(element.properties['dataNumber'])]?.kind === 'picture';
}

function fragmentAddress(href: string, walk: Walk): string | undefined {
  const name = decoded(href.slice(1));
  const page = walk.page ?? '';
  // The id that it leads to is gone, and was told.
  if (contactDataIn(name).some((contact) => contact !== walk.contact)) return undefined;
  if (name === '' || walk.anchors.has(name)) return `${page}#${name === '' ? '' : idPrefix}${name}`;
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

/** A link inside a link is its text. */
function withoutLinks(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return [node];
    const children = withoutLinks(node.children);
    return node.tagName === 'a' ? children : [{ ...node, children }];
  });
}

/** A link in place of something else, judged like one that the author wrote. */
export function linkTo(address: string, text: string, walk: Walk): ElementContent[] {
  const children: ElementContent[] = [{ type: 'text', value: text }];
  return settleLink({ type: 'element', tagName: 'a', properties: { href: address }, children }, walk);
}
