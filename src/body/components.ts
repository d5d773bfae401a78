// What a post in MDX may place. Everything else in MDX is a program, and a post is no program.
import type { Component } from './parse-body.ts';

/** Component → its attributes; all are plain text. */
export const components = {
  Figure: ['src', 'alt', 'caption', 'credit'],
  Quote: ['by', 'consent'],
  Progress: ['milestone'],
} as const satisfies Record<string, readonly string[]>;

export type ComponentName = keyof typeof components;

export function isComponentName(name: string | null): name is ComponentName {
  return name !== null && Object.hasOwn(components, name);
}

/** The attributes written as literal text; anything computed is left out. */
export function literalAttributes(component: Component): Record<string, string> {
  const literal: Record<string, string> = Object.create(null);
  for (const attribute of component.attributes)
    if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string')
      literal[attribute.name] = attribute.value;
  return literal;
}

export type OddAttribute = { readonly written: string; readonly isUnknown: boolean };

/** The first attribute that is not a listed name with literal text, as written. */
export function oddAttribute(component: Component, name: ComponentName): OddAttribute | undefined {
  const listed: readonly string[] = components[name];
  for (const attribute of component.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') return { written: `{${attribute.value}}`, isUnknown: false };
    const isUnknown = !listed.includes(attribute.name);
    if (isUnknown || typeof attribute.value !== 'string') return { written: attribute.name, isUnknown };
  }
  return undefined;
}
