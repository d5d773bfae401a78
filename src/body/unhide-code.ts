import type { ElementContent, Nodes, Root, RootContent } from 'hast';
import { unhidden, mask } from './hide-code.ts';
import type { Component } from './parse-body.ts';
import { plainText } from './plain-text.ts';

type Code = { readonly type: 'mdxTextExpression' | 'mdxjsEsm'; readonly value: string };
type Child = RootContent | ElementContent;

/** Changes `tree` in place: what was hidden becomes code again, apart from code that is only shown. */
export function unhideCode(tree: Root): void {
  const waiting: Nodes[] = [tree];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if ('attributes' in node) unhideAttributes(node);
    if (node.type === 'element') node.properties = mapValues(node.properties);
    if (!('children' in node)) continue;
    const isShown = node.type === 'element' && node.tagName === 'code';
    const children = isShown
      ? (node.children as ElementContent[]).map(example)
      : (moduleOf(node) ?? withCode(node.children));
    node.children = children as typeof node.children;
    for (const child of node.children) waiting.push(child);
  }
}

function unhideAttributes(component: Component): void {
  for (const attribute of component.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') continue;
    const isCode = attribute.value.startsWith(mask.attribute);
    const value = unhidden(attribute.value);
    attribute.value = isCode ? { type: 'mdxJsxAttributeValueExpression', value: value.slice(1, -1) } : value;
  }
}

function mapValues<Properties extends Readonly<Record<string, unknown>>>(properties: Properties): Properties {
  const pairs = Object.entries(properties).map(([name, value]) => [
    name,
    typeof value === 'string' ? unhidden(value) : value,
  ]);
  return Object.fromEntries(pairs);
}

// `import duties rose` is prose.
const moduleShape =
  /^(?:import\s*['"{*]|import\s[^\n]*\sfrom\s|export\s*[{*]|export\s+(?:const|let|var|function|class|default|async)\b)/;

/** A paragraph that begins as a module does is one. */
function moduleOf(node: Nodes): Code[] | undefined {
  if (node.type !== 'element' || node.tagName !== 'p') return undefined;
  const [first] = node.children;
  if (first?.type !== 'text' || !first.value.startsWith(mask.module)) return undefined;
  const value = unhidden(plainText(node));
  return moduleShape.test(value) ? [{ type: 'mdxjsEsm', value }] : undefined;
}

/** Code may begin in one text and end in another; what stands between is a part of it. What never ends is text. */
function withCode(nodes: readonly Child[]): (Child | Code)[] {
  if (!nodes.some((node) => node.type === 'text' && node.value.includes(mask.open)))
    return nodes.map((node) => shown(node));
  const made: (Child | Code)[] = [];
  let began = 0;
  let depth = 0;
  for (const piece of nodes.flatMap(pieces)) {
    const sign = piece.type === 'text' ? piece.value : '';
    if (sign === mask.open && depth++ === 0) began = made.length;
    made.push(piece);
    if (sign !== mask.close || depth === 0 || --depth > 0) continue;
    const inside = made
      .splice(began)
      .map((node) => ('children' in node || node.type === 'text' ? plainText(node) : ''));
    made.push({ type: 'mdxTextExpression', value: unhidden(inside.join('')).slice(1, -1) });
  }
  return made.map((node) => ('children' in node || node.type === 'text' ? shown(node) : node));
}

function pieces(node: Child): Child[] {
  if (node.type !== 'text') return [node];
  return node.value.split(/([\uFDD0\uFDD1])/).flatMap((value) => (value === '' ? [] : [{ type: 'text', value }]));
}

function shown<Node extends Child | Code>(node: Node): Node {
  return node.type === 'text' ? { ...node, value: unhidden(node.value) } : node;
}

function example(node: ElementContent): ElementContent {
  return node.type === 'text' ? { ...node, value: unhidden(node.value, true) } : node;
}
