import type { Element, ElementContent, RootContent } from 'hast';
import { components, isComponentName, literalAttributes, oddAttribute, type ComponentName } from './components.ts';
import type { Component } from './parse-body.ts';
import { slotName } from './sanitise.ts';
import { settleElement } from './settle-element.ts';
import { settlePicture } from './settle-picture.ts';
import { settleText, slotElement, type Walk } from './settle-tree.ts';

/** MDX writes HTML elements and components alike: the first are judged like any element, the second by the list. */
export function settleComponent(node: Component, walk: Walk): ElementContent[] {
  const children = node.children as RootContent[];
  if (isComponentName(node.name)) return place(node.name, node, walk);
  if (node.name && /^[a-z][a-z0-9]*$/.test(node.name)) return settleElement(asElement(node.name, node), walk);
  if (node.name)
    walk.faults.push({
      code: 'unknown-component',
      text: `<${node.name}`,
      values: { component: node.name, components: Object.keys(components).join(', ') },
    });
  return walk.settle(children);
}

function place(name: ComponentName, node: Component, walk: Walk): ElementContent[] {
  const odd = oddAttribute(node, name);
  if (odd !== undefined)
    walk.faults.push({
      code: 'code-in-mdx',
      text: odd.written,
      values: {
        code: `<${name} ${odd.written.slice(0, 40)}>`,
        ...(odd.isUnknown ? { attribute: odd.written, component: name, attributes: components[name].join(', ') } : {}),
      },
    });
  const attributes = literalAttributes(node);
  if (name === 'Figure') return settlePicture(attributes, walk);
  if (name === 'Progress') return placeProgress(attributes['milestone'] ?? '', walk);
  const { consent } = attributes;
  if (consent !== undefined && !consents.includes(consent.toLowerCase())) {
    // Somebody's words are published when they agreed, and not for a slip.
    const values = { key: 'consent', value: consent, choices: 'given' };
    walk.faults.push({ code: 'not-a-choice', text: consent || '<Quote', values });
    return [];
  }
  return placeQuote(settleText(attributes['by'] ?? '', walk), node, walk);
}

const consents = ['given', 'yes'];

function placeProgress(milestone: string, walk: Walk): ElementContent[] {
  if (milestone === '') {
    const values = { component: 'Progress', missing: 'milestone' };
    walk.faults.push({ code: 'code-in-mdx', text: '<Progress', values });
    return [];
  }
  walk.milestones.add(milestone);
  if (walk.targets && !walk.targets.milestones.includes(milestone)) return [];
  return [slotElement({ kind: 'progress', milestone }, walk, slotName)];
}

function placeQuote(by: string, node: Component, walk: Walk): ElementContent[] {
  const children = walk.settle(node.children as RootContent[]);
  if (node.type === 'mdxJsxTextElement') return children;
  const tree = { type: 'root' as const, children };
  return [slotElement({ kind: 'quote', ...(by ? { by } : {}), children: tree }, walk, slotName)];
}

function asElement(tagName: string, node: Component): Element {
  return { type: 'element', tagName, properties: literalAttributes(node), children: node.children as ElementContent[] };
}
