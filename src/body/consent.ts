// Somebody's words are published when they agreed, and not for a slip: whatever may mean that they did not keeps back
// what stands inside.
import { ruleOf, takesConsent, type ComponentName } from '../model/component.ts';
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
  if (isAboutConsent(name)) return name.toLowerCase() !== 'consent' || value === undefined || !isAgreed(value);
  return component !== undefined && takesConsent(component) && !Object.hasOwn(ruleOf(component).attributes, name);
}

/** `consent: no` */
export function isAboutConsent(words: string): boolean {
  return /^[^\p{L}]*consent(?![\p{L}\p{N}_-])/iu.test(words);
}

/** How many first lines inside may be meant as attributes. */
const firstLines = 3;

/** Of what stands inside: an attribute that was written a line too low, `consent: no`, is one. */
export function strayAnswer(inside: string): string | undefined {
  const lines = inside.trimStart().split(/\n\s*/, firstLines);
  return lines.find((line) => /^[^\p{L}]*consent[^\p{L}]*[:=]/iu.test(line))?.trim();
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
