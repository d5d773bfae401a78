// Components that are written within a line, behind one colon or two, as other programs allow. Here they stand on lines
// of their own: such a one is published as it is written, and told.
import type { Nodes, Root } from 'hast';
import { componentOfDirective, directiveName } from '../model/component.ts';
import { isKeptBackInLine, wordsKeptBack } from './consent.ts';
import type { BodyFault } from './settle-tree.ts';

/** With braces: a name alone behind a colon is a word. */
const slip = /(?<![:\p{L}\p{N}]):{1,2}(\p{L}[\p{L}\p{N}_-]{0,30})(?:\[[^[\]\n]{0,200}\])?\{[^{}\n]{0,200}\}/gu;

/** Not in code, which is only shown. Takes words out of `tree` whose speaker may not have agreed. */
export function inlineSlips(tree: Root): BodyFault[] {
  const faults: BodyFault[] = [];
  const waiting: Nodes[] = [tree];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'text' && node.value.includes('{')) {
      faults.push(...slipsIn(node.value));
      node.value = node.value.replace(slip, (written, named: string) =>
        componentOfDirective(named) && isKeptBackInLine(written) ? '' : written,
      );
    }
    if ('children' in node && !(node.type === 'element' && ['code', 'pre'].includes(node.tagName)))
      for (const child of node.children.toReversed()) waiting.push(child);
  }
  return faults;
}

function* slipsIn(text: string): Generator<BodyFault> {
  for (const [written, named = ''] of text.matchAll(slip)) {
    const name = componentOfDirective(named);
    if (!name) continue;
    const kept = isKeptBackInLine(written) ? wordsKeptBack : {};
    const values = { written: written.slice(0, 60), alone: `:::${directiveName(name)}`, ...kept };
    yield { code: 'unclosed-component', text: written, values };
  }
}
