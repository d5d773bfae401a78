import type { Element, ElementContent } from 'hast';
import { block, isBlank } from './block.ts';
import type { Attributes } from './component-attributes.ts';
import { incomplete } from './incomplete.ts';
import type { Component } from './parse-body.ts';
import type { Walk } from './settle-tree.ts';
import { takePictures } from './take-pictures.ts';

type Scene = { readonly picture: Element; readonly steps: ElementContent[][] };

/**
 * Every picture begins a scene, and every paragraph or other block below it is a step; a heading belongs to the step
 * that it stands above. What comes before the first picture stands before the story.
 */
export function settleStory(node: Component, _: Attributes, walk: Walk, inside: ElementContent[]): ElementContent[] {
  const before: ElementContent[] = [];
  const scenes: Scene[] = [];
  for (const child of inside.filter((one) => !isBlank(one))) {
    const { pictures, rest } = takePictures([child], walk);
    for (const picture of pictures) scenes.push({ picture, steps: [] });
    const scene = scenes.at(-1);
    if (scene) addStep(rest, scene.steps);
    else before.push(...rest);
  }
  if (scenes.length === 0) walk.faults.push(incomplete(node, 'Story', 'picture'));
  if (scenes.length === 0) return inside;
  const children = scenes.map(({ picture, steps }) => {
    const told = steps.map((step) => block({ kind: 'step' }, step, walk));
    return block({ kind: 'scene' }, [picture, ...told], walk);
  });
  return [...before, block({ kind: 'story' }, children, walk)];
}

function addStep(nodes: readonly ElementContent[], steps: ElementContent[][]): void {
  for (const node of nodes) {
    const last = steps.at(-1);
    if (node.type === 'element' && node.tagName === 'hr') continue;
    if (last?.every(isHeading)) last.push(node);
    else steps.push([node]);
  }
}

function isHeading(node: ElementContent): boolean {
  return node.type === 'element' && /^h[2-6]$/.test(node.tagName);
}
