// What stands between the marks of a directive and of its end becomes a component, the same as one in MDX.
import type { Element, ElementContent, Nodes, Root, RootContent } from 'hast';
import { componentOfDirective, directiveName, standsAlone } from '../model/component.ts';
import { isKeptBack, wordsKeptBack } from './consent.ts';
import type { DirectiveLine, Opening } from './directive-line.ts';
import { numberOf, withDirectives, type Hidden } from './hide-directives.ts';
import type { Component } from './parse-body.ts';
import type { BodyFault } from './settle-tree.ts';

type Child = RootContent | ElementContent;
type Directives = Hidden['directives'];

/** Nobody means more of them inside one another. */
const deepest = 12;

/** Changes `tree` in place, and gives what is wrong with the marks. */
export function placeDirectives(tree: Root, directives: Directives): BodyFault[] {
  if (directives.length === 0) return [];
  const faults: BodyFault[] = [];
  const waiting: Nodes[] = [tree];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    restore(node, directives);
    if (!('children' in node)) continue;
    if (node.children.some((child) => directiveAt(child, directives)))
      node.children = grouped(node.children, directives, faults) as typeof node.children;
    for (const child of node.children) waiting.push(child);
  }
  return faults.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

/** Where no heading was read, the line is as it was written. */
function restore(node: Nodes, directives: Directives): void {
  const written = (text: string) => withDirectives(text, directives);
  if ('value' in node) node.value = written(node.value);
  if (node.type === 'element')
    for (const [name, value] of Object.entries(node.properties))
      if (typeof value === 'string') node.properties[name] = written(value);
  if (!('attributes' in node)) return;
  for (const attribute of node.attributes)
    if (typeof attribute.value === 'string') attribute.value = written(attribute.value);
}

function directiveAt(node: Child, directives: Directives): DirectiveLine | undefined {
  if (node.type !== 'element' || node.tagName !== 'h6') return undefined;
  const [only] = node.children;
  const number = only?.type === 'text' && node.children.length === 1 ? numberOf(only.value) : undefined;
  return number === undefined ? undefined : directives[number];
}

type Open = { readonly begins: DirectiveLine; readonly opening: Opening; readonly inside: Child[] };

function grouped(children: readonly Child[], directives: Directives, faults: BodyFault[]): Child[] {
  const made: Child[] = [];
  const open: Open[] = [];
  const add = (node: Child) => (open.at(-1)?.inside ?? made).push(node);
  const addText = (directive: DirectiveLine, closes: boolean) => {
    faults.push(unmatched(directive, closes ? { closes: 'yes' } : {}));
    add(paragraph(directive.text));
  };
  const whole = (begins: DirectiveLine, opening: Opening) => {
    const name = componentOfDirective(opening.name);
    if (!name || standsAlone(name) || opening.words !== '') add(component({ begins, opening, inside: [] }));
    else if (mayLackConsent(opening)) open.push({ begins, opening, inside: [] });
    else {
      const values = { written: begins.text.trim().slice(0, 60), alone: `:::${directiveName(name)}` };
      faults.push({ code: 'unclosed-component', line: begins.line, values });
      add(paragraph(begins.text));
    }
  };
  const giveUpTo = (count: number) => {
    while (open.length > count) {
      const left = open.pop();
      if (left && mayLackConsent(left.opening)) {
        faults.push(unmatched(left.begins, wordsKeptBack));
        continue;
      }
      if (left) addText(left.begins, false);
      for (const node of left?.inside ?? []) add(node);
    }
  };
  for (const child of children) {
    const directive = directiveAt(child, directives);
    if (!directive) add(child);
    else if (directive.isWhole && directive.opens) whole(directive, directive.opens);
    else if (directive.opens && open.length < deepest)
      open.push({ begins: directive, opening: directive.opens, inside: [] });
    else if (directive.opens || open.length === 0) addText(directive, !directive.opens);
    else {
      const index = open.findLastIndex(({ begins }) => begins.colons === directive.colons);
      giveUpTo(index < 0 ? open.length : index + 1);
      const ended = open.pop();
      if (ended) add(component(ended));
    }
  }
  giveUpTo(0);
  return made;
}

function unmatched({ text, line }: DirectiveLine, more: BodyFault['values']): BodyFault {
  return { code: 'unclosed-component', line, values: { written: text.slice(0, 60), ...more } };
}

/** Then all that may belong to it is kept back, too. */
function mayLackConsent({ name, attributes, odd }: Opening): boolean {
  return isKeptBack(componentOfDirective(name), [...attributes, ...odd.map((text) => [text, ''] as const)]);
}

function component({ begins, opening: { name, attributes, odd, words }, inside }: Open): Component {
  const point = { line: begins.line, column: 1, offset: 0 };
  return {
    type: 'mdxJsxFlowElement',
    name: componentOfDirective(name) ?? `:::${name}`,
    attributes: [...attributes, ...odd.map((text) => [text, ''] as const)].map(([key, value]) => ({
      type: 'mdxJsxAttribute',
      name: key,
      value,
    })),
    children: (words === '' ? inside : [paragraph(words), ...inside]) as Component['children'],
    position: { start: point, end: point },
  };
}

function paragraph(text: string): Element {
  return { type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value: text }] };
}
