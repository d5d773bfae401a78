// The only door to hast-util-sanitize. GitHub's allow-list runs last on everything that an author wrote: whatever the
// steps before it missed does not reach a page or a feed.
import { defaultSchema, sanitize, type Schema } from 'hast-util-sanitize';
import type { Root } from 'hast';
import { silent } from './plain-text.ts';
import { sides, tableFrame } from './settle-table.ts';

/** Author ids are prefixed, so that they cannot take the name of one of the page's own. */
export const idPrefix = 'user-content-';

/** Stands in the tree for a component; authors cannot write it, because unlisted elements are unwrapped before. */
export const slotName = 'milepost-slot';

// Pictures are placed by the site, never by an author's element.
const placedByTheSite = new Set(['img', 'picture', 'source']);

// Of GitHub's list, what says something to readers: no microdata, no forms, no looks; a place in the tab order has only what scrolls.
const everywhere =
  'abbr ariaDescribedBy ariaHidden ariaLabel ariaLabelledBy cite colSpan dateTime dir id lang open rowSpan scope span start title value'.split(
    ' ',
  );

const schema: Schema = {
  ...defaultSchema,
  strip: silent,
  clobberPrefix: idPrefix,
  tagNames: [
    ...(defaultSchema.tagNames ?? []).filter((name) => !placedByTheSite.has(name)),
    'figure',
    'figcaption',
    'mark',
    'abbr',
    slotName,
  ],
  attributes: {
    ...defaultSchema.attributes,
    '*': [...everywhere],
    a: [...(defaultSchema.attributes?.['a'] ?? []), 'hrefLang', 'rel'],
    div: [
      ['className', tableFrame],
      ['tabIndex', 0],
      ['role', 'group'],
    ],
    td: [['className', ...sides]],
    th: [['className', ...sides]],
    [slotName]: ['dataNumber'],
  },
  protocols: { ...defaultSchema.protocols, href: ['http', 'https', 'mailto'] },
};

export function sanitise(tree: Root): Root {
  const clean = sanitize(tree, schema);
  return clean.type === 'root' ? clean : { type: 'root', children: clean.type === 'doctype' ? [] : [clean] };
}
