import type { Element, ElementContent, RootContent } from 'hast';
import { componentNames, isComponentName, ruleOf, takesConsent, type ComponentName } from '../model/component.ts';
import {
  componentAttributes,
  faultAt,
  literalAttributes,
  writtenName,
  type Attributes,
} from './component-attributes.ts';
import type { Component } from './parse-body.ts';
import { slotName } from './sanitise.ts';
import { isKeptBack, strayAnswer, wordsKeptBack, writtenAttributes } from './consent.ts';
import { writtenInside } from './plain-text.ts';
import { own } from './own.ts';
import { block, isBlank } from './block.ts';
import { incomplete } from './incomplete.ts';
import { settleBeforeAfter } from './settle-before-after.ts';
import { settleGallery } from './settle-gallery.ts';
import { settlePlayer } from './settle-player.ts';
import { settleStory } from './settle-story.ts';
import { workedChoices } from '../model/post.ts';
import { settleElement } from './settle-element.ts';
import { settleFigure } from './settle-figure.ts';
import { mention, settleText, slotElement, type BodyFault, type Walk } from './settle-tree.ts';

/** MDX writes HTML elements and components alike: the first are judged like any element, the second by the list. */
export function settleComponent(node: Component, walk: Walk): ElementContent[] {
  const { name } = node;
  if (isComponentName(name)) return settleNamed(name, node, walk);
  const isKept = isKeptBack(undefined, writtenAttributes(node));
  if (name && /^[a-z][a-z0-9]*$/.test(name)) return settleElement(asElement(name, node, isKept), walk);
  if (name) walk.faults.push(unknown(name, node, isKept));
  if (isKept) return [];
  return walk.settle(node.children as RootContent[]);
}

function unknown(component: string, node: Component, isKept: boolean): BodyFault {
  const names = componentNames.map((name) => writtenName(node, name));
  const values = { component, components: names.join(', '), ...(isKept ? wordsKeptBack : {}) };
  return faultAt(node, { code: 'unknown-component', values });
}

function settleNamed(name: ComponentName, node: Component, walk: Walk): ElementContent[] {
  const attributes = componentAttributes(node, name, walk);
  if (attributes.isKeptBack || hasStrayAnswer(name, node, walk)) return [];
  return place[name](node, attributes, walk, walk.settle(node.children as RootContent[]));
}

function hasStrayAnswer(name: ComponentName, node: Component, walk: Walk): boolean {
  const stray = takesConsent(name) ? strayAnswer(writtenInside(node)) : undefined;
  if (stray === undefined) return false;
  const attributes = Object.keys(ruleOf(name).attributes).join(', ');
  const values = { attribute: stray.slice(0, 60), component: writtenName(node, name), attributes, ...wordsKeptBack };
  walk.faults.push(faultAt(node, { code: 'unknown-attribute', values }, stray));
  return true;
}

/** `inside` is settled. */
type Place = (node: Component, attributes: Attributes, walk: Walk, inside: ElementContent[]) => ElementContent[];

const place: Readonly<Record<ComponentName, Place>> = {
  Figure: settleFigure,
  Gallery: settleGallery,
  BeforeAfter: settleBeforeAfter,
  Story: settleStory,
  Audio: (...placing) => settlePlayer('audio', ...placing),
  Video: (...placing) => settlePlayer('video', ...placing),
  Quote: ({ type }, { values }, walk, inside) => {
    const by = settleText(values['by'] ?? '', walk);
    return type === 'mdxJsxTextElement' ? inside : [block({ kind: 'quote', ...(by ? { by } : {}) }, inside, walk)];
  },
  Progress: placeProgress,
  Learning: (node, { values }, walk, inside) => {
    if (inside.every(isBlank)) {
      walk.faults.push(incomplete(node, 'Learning', 'words'));
      return [];
    }
    const worked = workedChoices.find((one) => one === values['worked']?.trim().toLowerCase());
    return [block({ kind: 'learning', ...(worked ? { worked } : {}) }, inside, walk)];
  },
};

function placeProgress(_: Component, { values }: Attributes, walk: Walk, inside: ElementContent[]): ElementContent[] {
  const { milestone = '' } = values;
  if (milestone === '') return inside;
  walk.milestones.add(milestone);
  mention('milestone', milestone, walk);
  if (walk.targets && !own(walk.targets.milestones, milestone)) return inside;
  return [slotElement({ kind: 'progress', milestone }, walk, slotName), ...inside];
}

/** An answer that is computed is none. */
function asElement(tagName: string, node: Component, isKept: boolean): Element {
  const properties = { ...literalAttributes(node), ...(isKept ? { consent: '' } : {}) };
  return { type: 'element', tagName, properties, children: node.children as ElementContent[] };
}
