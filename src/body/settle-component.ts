import type { Element, ElementContent, RootContent } from 'hast';
import { componentNames, isComponentName, type ComponentName } from '../model/component.ts';
import {
  componentAttributes,
  faultAt,
  literalAttributes,
  writtenName,
  type Attributes,
} from './component-attributes.ts';
import type { Component } from './parse-body.ts';
import { slotName } from './sanitise.ts';
import { settleElement } from './settle-element.ts';
import { settleFigure } from './settle-figure.ts';
import { settleText, slotElement, type BodyFault, type Walk } from './settle-tree.ts';

/** MDX writes HTML elements and components alike: the first are judged like any element, the second by the list. */
export function settleComponent(node: Component, walk: Walk): ElementContent[] {
  const { name } = node;
  if (isComponentName(name)) return settleNamed(name, node, walk);
  if (name && /^[a-z][a-z0-9]*$/.test(name)) return settleElement(asElement(name, node), walk);
  if (name) walk.faults.push(unknown(name, node));
  return walk.settle(node.children as RootContent[]);
}

function unknown(component: string, node: Component): BodyFault {
  const names = componentNames.map((name) => writtenName(node, name));
  return faultAt(node, { code: 'unknown-component', values: { component, components: names.join(', ') } });
}

/** Somebody's words are published when they agreed, and not for a slip. */
function settleNamed(name: ComponentName, node: Component, walk: Walk): ElementContent[] {
  const attributes = componentAttributes(node, name, walk);
  if (attributes.refused.has('consent')) return [];
  return place[name](node, attributes, walk, walk.settle(node.children as RootContent[]));
}

/** `inside` is settled. */
type Place = (node: Component, attributes: Attributes, walk: Walk, inside: ElementContent[]) => ElementContent[];

const place: Readonly<Record<ComponentName, Place>> = {
  Figure: settleFigure,
  Quote: placeQuote,
  Progress: placeProgress,
};

function placeProgress(_: Component, { values }: Attributes, walk: Walk, inside: ElementContent[]): ElementContent[] {
  const { milestone = '' } = values;
  if (milestone === '') return inside;
  walk.milestones.add(milestone);
  if (walk.targets && !walk.targets.milestones.includes(milestone)) return inside;
  return [slotElement({ kind: 'progress', milestone }, walk, slotName), ...inside];
}

function placeQuote(node: Component, { values }: Attributes, walk: Walk, children: ElementContent[]): ElementContent[] {
  const by = settleText(values['by'] ?? '', walk);
  if (node.type === 'mdxJsxTextElement') return children;
  const tree = { type: 'root' as const, children };
  return [slotElement({ kind: 'quote', ...(by ? { by } : {}), children: tree }, walk, slotName)];
}

function asElement(tagName: string, node: Component): Element {
  return { type: 'element', tagName, properties: literalAttributes(node), children: node.children as ElementContent[] };
}
