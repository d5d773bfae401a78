// The only door to hast-util-to-html.
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'hast';

/** Never raw HTML: what is not an element of the tree is text. */
export function writeHtml(tree: Root): string {
  return toHtml(tree, { allowDangerousHtml: false, characterReferences: { useNamedReferences: false } });
}
