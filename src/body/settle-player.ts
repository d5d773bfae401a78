// A sound or a film beside the text. Whoever cannot hear it reads what is said, or it is not placed.
import type { ElementContent, Root } from 'hast';
import type { NamedRecording } from '../model/recording.ts';
import { directiveName, type ComponentName } from '../model/component.ts';
import { faultAt, writtenName, type Attributes } from './component-attributes.ts';
import { inParagraphs } from './divide.ts';
import { linkKind } from './link-kind.ts';
import type { Component } from './parse-body.ts';
import { plainText } from './plain-text.ts';
import { slotName } from './sanitise.ts';
import { linkToElsewhere } from './settle-picture.ts';
import { mention, settleText, slotElement, type Player, type Walk } from './settle-tree.ts';

const componentOf = { audio: 'Audio', video: 'Video' } as const satisfies Record<string, ComponentName>;

/** What stands inside is what is said in it, and stays where it cannot be placed. */
export function settlePlayer(
  role: 'audio' | 'video',
  node: Component,
  { values }: Attributes,
  walk: Walk,
  given: ElementContent[],
): ElementContent[] {
  const { src = '' } = values;
  const words = inParagraphs(given, walk.slots);
  const inside = node.type === 'mdxJsxTextElement' ? given : words;
  if (src === '') return inside;
  const title = settleText(values['title']?.trim() ?? '', walk);
  if (linkKind(src) === 'web')
    return [...linkToElsewhere(src, directiveName(componentOf[role]), title, walk), ...inside];
  const captions = values['captions']?.trim();
  const beside = { ...(captions ? { captions } : {}), ...posterOf(values['poster']?.trim(), walk) };
  addRecording({ role, name: src, ...beside }, walk);
  if (captions) addRecording({ role: 'captions', name: captions }, walk);
  const hasWords = inside.some((child) => saysSomething(child, walk));
  if (!hasWords && !captions) {
    const component = writtenName(node, componentOf[role]);
    walk.faults.push(faultAt(node, { code: 'missing-transcript', values: { component, recording: src, role } }, src));
    return inside;
  }
  const credit = settleText(values['credit']?.trim() ?? '', walk);
  const player: Player<Root> = {
    kind: 'player',
    role,
    src,
    ...(title ? { title } : {}),
    ...(credit ? { credit } : {}),
    ...beside,
    hasWords,
    children: { type: 'root', children: words },
  };
  return [slotElement(player, walk, slotName)];
}

function addRecording(named: NamedRecording, walk: Walk): void {
  walk.recordings.set(Object.values(named).join('\n'), named);
  mention('recording', named.name, walk);
}

/** It only decorates: what it shows is told in the film. */
function posterOf(poster: string | undefined, walk: Walk): Pick<Player<Root>, 'poster'> {
  if (!poster) return {};
  if (linkKind(poster) === 'web') {
    walk.faults.push({ code: 'remote-picture', text: poster, values: { address: poster } });
    return {};
  }
  walk.pictures.add(poster);
  mention('picture', poster, walk);
  return { poster };
}

function saysSomething(node: ElementContent, walk: Walk): boolean {
  if (plainText(node).trim() !== '') return true;
  if (node.type !== 'element') return false;
  const slot = node.tagName === slotName ? walk.slots[Number(node.properties['dataNumber'])] : undefined;
  const inside = slot && 'children' in slot ? slot.children.children : node.children;
  return inside.some((child) => child.type !== 'doctype' && saysSomething(child as ElementContent, walk));
}
