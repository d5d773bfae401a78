// An e-mail address with markup inside it, `**ann**@mill.example`, is in no single text and is read as one all the same.
import type { ElementContent, Text } from 'hast';
import { contactSpans, leftOut } from '../model/contact-data.ts';
import { slotName } from './sanitise.ts';

/** Takes such addresses out of what stands in one line, in place, and gives them. */
export function takeSplitContacts(line: readonly ElementContent[], allowed: string | undefined): string[] {
  const texts: { readonly node: Text; readonly from: number }[] = [];
  let whole = '';
  gather(line);
  const split = contactSpans(whole).filter(({ from, to, contact }) => contact !== allowed && !isInOne(from, to));
  for (const { from, to } of split.toReversed()) cutOut(from, to);
  return split.map(({ contact }) => contact);

  function gather(nodes: readonly ElementContent[]): void {
    for (const node of nodes) {
      if (node.type === 'text') {
        texts.push({ node, from: whole.length });
        whole += node.value;
      } else if (node.type === 'element' && node.tagName !== 'br' && node.tagName !== slotName) gather(node.children);
      else whole += '\n';
    }
  }

  function isInOne(from: number, to: number): boolean {
    return texts.some(({ node, from: start }) => start <= from && to <= start + node.value.length);
  }

  /** From the last text to the first, so that places before stay what they are. */
  function cutOut(from: number, to: number): void {
    for (const { node, from: start } of texts.toReversed()) {
      const [begin, end] = [Math.max(from - start, 0), Math.min(to - start, node.value.length)];
      if (begin >= end) continue;
      node.value = `${node.value.slice(0, begin)}${start <= from ? leftOut : ''}${node.value.slice(end)}`;
    }
  }
}
