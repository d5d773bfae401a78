// What an author wrote as the attributes of a component, judged by its rule.
import { ruleOf, directiveName, type ComponentName } from '../model/component.ts';
import { day } from '../model/day.ts';
import type { ProblemCode } from '../model/problem.ts';
import { isKeptBack, saysNo, wordsKeptBack, writtenAttributes } from './consent.ts';
import type { Component } from './parse-body.ts';
import type { BodyFault, Walk } from './settle-tree.ts';

export type Attributes = {
  readonly values: Readonly<Record<string, string>>;
  /** Names of those that are there and cannot be used. */
  readonly refused: ReadonlySet<string>;
  /** Nobody knows whether those whose words stand inside agreed. */
  readonly isKeptBack: boolean;
};

/** The attributes written as literal text; anything computed is left out. */
export function literalAttributes(component: Component): Record<string, string> {
  const literal: Record<string, string> = Object.create(null);
  for (const attribute of component.attributes)
    if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string')
      literal[attribute.name] = attribute.value;
  return literal;
}

/** Those that the component has and that can be used; everything else is told. */
export function componentAttributes(component: Component, name: ComponentName, walk: Walk): Attributes {
  const { attributes } = ruleOf(name);
  const tell = (code: ProblemCode, values: BodyFault['values'], text?: string) =>
    walk.faults.push(
      faultAt(component, { code, values: { component: writtenName(component, name), ...values } }, text),
    );
  const values: Record<string, string> = Object.create(null);
  const refused = new Set<string>();
  for (const [key, value] of written(component, name, walk)) {
    const rule = Object.hasOwn(attributes, key) ? attributes[key] : undefined;
    const fault = rule && faultOf(key, value, rule.is);
    const kept = saysNo(name, [key, value]) ? wordsKeptBack : {};
    if (!rule)
      tell('unknown-attribute', { attribute: key, attributes: Object.keys(attributes).join(', '), ...kept }, key);
    else if (fault) walk.faults.push(faultAt(component, { ...fault, values: { ...fault.values, ...kept } }, value));
    if (rule && !fault) values[key] = value;
    else refused.add(key);
  }
  for (const [key, { needed }] of Object.entries(attributes))
    if (needed && !values[key]?.trim() && !refused.has(key)) tell('missing-attribute', { attribute: key });
  return { values, refused, isKeptBack: isKeptBack(name, writtenAttributes(component)) };
}

/** A component of MDX may have a program for an attribute, or in place of them. */
function written(component: Component, name: ComponentName, walk: Walk): (readonly [string, string])[] {
  const pairs: (readonly [string, string])[] = [];
  for (const [key, value] of writtenAttributes(component)) {
    if (value !== undefined) pairs.push([key, value]);
    else {
      const kept = saysNo(name, [key, value]) ? wordsKeptBack : {};
      const values = { code: `<${name} ${key.slice(0, 40)}>`, ...kept };
      walk.faults.push({ code: 'code-in-mdx', text: key, values });
    }
  }
  return pairs;
}

type Is = ReturnType<typeof ruleOf>['attributes'][string]['is'];

function faultOf(key: string, value: string, is: Is): Pick<BodyFault, 'code' | 'values'> | undefined {
  if (is === 'text') return undefined;
  if (is !== 'day') {
    const choices = is.join(', ');
    return is.includes(value.trim().toLowerCase())
      ? undefined
      : { code: 'not-a-choice', values: { key, value, choices } };
  }
  if (day.safeParse(value).success) return undefined;
  const code = /^\d{4}-\d{2}-\d{2}$/.test(value) ? 'impossible-date' : 'not-a-day';
  return { code, values: { key, value } };
}

/** A directive knows its line; what MDX wrote is told by `text`, else by the component's name, until its line is known. */
export function faultAt({ name, position }: Component, fault: Omit<BodyFault, 'line'>, text = ''): BodyFault {
  const told = { ...fault, text: text || `<${name}` };
  return position ? { ...told, line: position.start.line } : told;
}

/** As its author writes it. */
export function writtenName({ position }: Component, name: ComponentName): string {
  return position ? `:::${directiveName(name)}` : name;
}
