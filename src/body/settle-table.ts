// Tables of figures are wider than a phone. Cells break between words and nowhere else, so the table scrolls sideways
// in a frame of its own, which the keyboard reaches and which has the names of the columns.
import type { Element, ElementContent } from 'hast';
import { plainText } from './plain-text.ts';

export function settleTable(table: Element): Element {
  const columns = headings(table);
  const named = columns === '' ? {} : { role: 'group', ariaLabel: columns };
  const properties = { className: [tableFrame], tabIndex: 0, ...named };
  return { type: 'element', tagName: 'div', properties, children: [table] };
}

export const tableFrame = 'table';

/** The sides to which a column may be set, which are also the names of classes. */
export const sides = ['left', 'center', 'right'] as const;

/** No page has inline styles: the side that Markdown gives a column becomes a class. No other class is the author's. */
export function withSide({ tagName, properties }: Element): Element['properties'] {
  if (tagName !== 'td' && tagName !== 'th' && tagName !== 'div') return properties;
  const { style, className: _, ...rest } = properties;
  const side = tagName === 'div' ? undefined : sides.find((one) => style === `text-align: ${one}`);
  return side ? { ...rest, className: [side] } : rest;
}

function headings(node: ElementContent): string {
  if (node.type !== 'element') return '';
  if (node.tagName === 'th') return plainText(node).trim();
  const apart = node.tagName === 'tr' || node.tagName === 'thead' ? ', ' : '';
  return node.children.map(headings).filter(Boolean).join(apart);
}
