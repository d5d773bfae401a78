// Somebody's words are published when they agreed, and not for a slip: whatever may mean that they did not keeps back
// what stands inside.
import { ruleOf, type ComponentName } from '../model/component.ts';
import { nearest } from '../model/nearest.ts';
import { consents } from '../model/photo-note.ts';
import type { Component } from './parse-body.ts';

/** An attribute's name and its text; of one that is computed nobody knows what it says. */
export type WrittenAttribute = readonly [name: string, value: string | undefined];

/** Goes into the values of a problem that costs words their place. */
export const wordsKeptBack = { words: 'kept back' } as const;

/** `component` is absent where a name is none of a component's: there, only the very word is taken for a no. */
export function isKeptBack(component: ComponentName | undefined, attributes: readonly WrittenAttribute[]): boolean {
  return attributes.some((attribute) => saysNo(component, attribute));
}

export function saysNo(component: ComponentName | undefined, [name, value]: WrittenAttribute): boolean {
  if (value !== undefined && isAgreed(value)) return false;
  const said = name.toLowerCase().split(/[:=]/)[0] ?? '';
  if (said === 'consent') return true;
  const known = component === undefined ? [] : Object.keys(ruleOf(component).attributes);
  if (!known.includes('consent')) return false;
  return isAnswer(said) || nearest(said, known) === 'consent';
}

/** Attributes as an author wrote them, in place of names the code where they are a program. */
export function writtenAttributes({ attributes }: Component): WrittenAttribute[] {
  return attributes.map((attribute): WrittenAttribute => {
    if (attribute.type !== 'mdxJsxAttribute') return [`{${attribute.value}}`, undefined];
    if (attribute.value === null || attribute.value === undefined) return [attribute.name, ''];
    return [attribute.name, typeof attribute.value === 'string' ? attribute.value : undefined];
  });
}

/** Words in a line that were meant as a component: `:quote[It is warm]{consent=no}`. */
export function isKeptBackInLine(written: string): boolean {
  const [, answer] = /\{.*?\bconsent\b[\s:="'“”„]*(\p{L}*)/iu.exec(written) ?? [];
  return answer !== undefined && !isAgreed(answer);
}

function isAgreed(value: string): boolean {
  return ['given', 'yes'].includes(value.trim().toLowerCase());
}

/** `{withdrawn}` */
function isAnswer(name: string): boolean {
  return name !== 'given' && consents.some((one) => one === name);
}
