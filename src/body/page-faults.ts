// What would end the compilation of an operator's page, or every publish after it, and can be seen before.
import type { Nodes } from 'hast';
import type { Component } from './parse-body.ts';

export type PageFault =
  { readonly line: number; readonly picture: string } | { readonly line: number; readonly component: string };

export function pageFaultIn(tree: Nodes): PageFault | undefined {
  const program: string[] = [];
  for (const { node } of nodesOf(tree))
    if ((node.type as string) === 'mdxjsEsm') program.push((node as { value?: string }).value ?? '');
  const declared = program.join('\n');
  for (const { node, line } of nodesOf(tree)) {
    if (node.type === 'element' && node.tagName === 'img')
      return { line, picture: String(node.properties['src'] ?? '') };
    const component = componentName(node);
    if (component !== undefined && !new RegExp(`\\b${component}\\b`).test(declared)) return { line, component };
  }
  return undefined;
}

function* nodesOf(node: Nodes, around = 1): Generator<{ readonly node: Nodes; readonly line: number }> {
  const line = node.position?.start.line ?? around;
  yield { node, line };
  if ('children' in node) for (const child of node.children) yield* nodesOf(child, line);
}

/** Words in capitals are components; `<b>` and `<a>` are HTML. */
function componentName(node: Nodes): string | undefined {
  const { name } = node as Partial<Component>;
  return typeof name === 'string' && /^[A-Z]\w*/.test(name) ? /^\w+/.exec(name)?.[0] : undefined;
}
