import type { Element, ElementContent } from 'hast';
import { captionedPicture } from './captioned-picture.ts';
import { divided } from './divide.ts';
import { isHtml, media, unsafe } from './element-names.ts';
import { silent } from './plain-text.ts';
import { slotName } from './sanitise.ts';
import { settleLink } from './settle-link.ts';
import { settleMedia, settlePicture } from './settle-picture.ts';
import { settleTable, withSide } from './settle-table.ts';
import { takeSplitContacts } from './split-contact.ts';
import { settleText, type BodyFault, type Slot, type Walk } from './settle-tree.ts';

export function settleElement(element: Element, walk: Walk): ElementContent[] {
  noticeUnsafe(element, walk);
  if (element.tagName === 'img') return settlePicture(textProperties(element), walk);
  if (media.has(element.tagName)) return settleMedia(element, walk);
  if (element.tagName === 'a') return settleLink(element, walk);
  if (element.tagName === 'input') return settleCheckbox(element);
  if (silent.includes(element.tagName)) return [];
  const before = walk.slots.length;
  const children = walk.settle(element.children);
  if (element.tagName === slotName || element.tagName === 'picture') return children;
  if (isOnlyPicture(element, children)) return children.filter((child) => child.type === 'element');
  const captioned = element.tagName === 'figure' ? captionedPicture(children, walk) : undefined;
  if (captioned) return [captioned];
  if (holdsText.has(element.tagName)) setInline(walk.slots.slice(before));
  if (holdsLine.has(element.tagName))
    for (const contact of takeSplitContacts(children, walk.contact))
      walk.faults.push({ code: 'contact-in-post', text: `@${contact.split('@')[1] ?? ''}`, values: { contact } });
  const settled = { ...element, properties: settleWords(withSide(element), walk), children };
  return element.tagName === 'table' ? [settleTable(settled)] : divided(settled, walk.slots);
}

/** Titles and labels are words, too. An id without a part of it would be another's. */
export function settleWords(properties: Element['properties'], walk: Walk): Element['properties'] {
  let settled = properties;
  for (const name of Object.keys(properties)) {
    const value = properties[name];
    if (typeof value !== 'string' || !value.includes('@')) continue;
    const words = settleText(value, walk);
    const { [name]: _, ...others } = settled;
    settled = name === 'id' && words !== value ? others : { ...settled, [name]: words };
  }
  return settled;
}

/** HTML allows no figure in these. */
const holdsText = new Set(
  'p h2 h3 h4 h5 h6 pre em strong b i del ins sub sup span code mark abbr cite q small'.split(' '),
);

/** What is read in one go. */
const holdsLine = new Set('p h1 h2 h3 h4 h5 h6 li td th dt dd summary caption figcaption div pre'.split(' '));

export function setInline(slots: readonly Slot[]): void {
  for (const slot of slots) if (slot.kind === 'picture') slot.inline = true;
}

/** The properties that hold one text. */
export function textProperties(element: Element): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const [name, value] of Object.entries(element.properties)) if (typeof value === 'string') texts[name] = value;
  return texts;
}

/** A paragraph that holds one picture is that picture. */
function isOnlyPicture(element: Element, children: readonly ElementContent[]): boolean {
  if (element.tagName !== 'p') return false;
  const said = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const [only] = said;
  return said.length === 1 && only?.type === 'element' && only.tagName === slotName;
}

/** A task list's box is read aloud as a sign; a form has no place in a post. */
function settleCheckbox(element: Element): ElementContent[] {
  if (element.properties['type'] !== 'checkbox') return [];
  return [{ type: 'text', value: element.properties['checked'] ? '☑' : '☐' }];
}

function noticeUnsafe({ tagName, properties }: Element, walk: Walk): void {
  const markup = `<${tagName}>`;
  const text = `<${tagName}`;
  const isCheckbox = tagName === 'input' && properties['type'] === 'checkbox';
  if (unsafe.has(tagName) && !isCheckbox) {
    const values: BodyFault['values'] = silent.includes(tagName) ? { markup, until: `</${tagName}>` } : { markup };
    walk.faults.push({ code: 'unsafe-markup', text, values });
  } else if (!isHtml.has(tagName) && !media.has(tagName) && tagName !== slotName && tagName !== 'input')
    walk.faults.push({ code: 'unsafe-markup', text, values: { markup, unknown: 'yes' } });
  for (const name of Object.keys(properties))
    if (/^on/i.test(name)) walk.faults.push({ code: 'unsafe-markup', text: name, values: { markup: name } });
}
