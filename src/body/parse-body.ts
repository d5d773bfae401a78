// The only door to Sätteri, the Markdown and MDX processor. MDX is only ever parsed here, never compiled to code.
import { htmlToHast, markdownToHast, mdxToHast } from 'satteri';
import type { Root } from 'hast';
import type { Features, MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'satteri';
import type { BodyFormat, BodyWords } from '../model/segment.ts';
import { hideCode } from './hide-code.ts';
import { hideDirectives } from './hide-directives.ts';
import { inlineSlips } from './inline-slips.ts';
import { isTooDeep, looksTooDeep } from './nesting.ts';
import { placeDirectives } from './place-directives.ts';
import type { BodyFault } from './settle-tree.ts';
import { tooLargeTable } from './table-size.ts';
import { unhideCode } from './unhide-code.ts';

export type Component = MdxJsxFlowElementHast | MdxJsxTextElementHast;

export type ParsedBody =
  | { readonly tree: Root; readonly faults: readonly BodyFault[] }
  | { readonly fault: { readonly line: number; readonly detail: string } };

/**
 * The tree of a body; raw HTML in Markdown has become elements, to be judged like all others. It never throws: a body
 * that cannot be read, or is nested so deep or has a table so large that only malice can have made it, has a fault. One
 * that is `isPlaced` knows its lines, and nothing of the HTML that stands in Markdown.
 */
export function parseBody(source: string, format: BodyFormat, words: BodyWords, isPlaced = false): ParsedBody {
  if (looksTooDeep(source, format)) return tooDeep;
  try {
    const { source: plain, directives } = hideDirectives(source);
    const given = format === 'mdx' ? hideCode(plain) : plain;
    const line = tooLargeTable(given);
    if (line !== undefined) return { fault: { line, detail: 'table too large' } };
    const features = featuresFor(source, words, isPlaced);
    const tree = parse(given, features, format, isPlaced);
    const faults = [...inlineSlips(tree), ...placeDirectives(tree, directives)];
    return isTooDeep(tree) ? tooDeep : { tree, faults };
  } catch (error) {
    return { fault: mdxFault(error) };
  }
}

const tooDeep = { fault: { line: 1, detail: 'nested too deep' } } as const satisfies ParsedBody;

/** The code in MDX is hidden before. */
function parse(given: string, features: Features, format: BodyFormat, position: boolean): Root {
  if (format === 'md') return asRoot(markdownToHast(given, { features, position }));
  const tree = asRoot(mdxToHast(given, { features, position }));
  unhideCode(tree);
  return tree;
}

/** The tree of a body that was parsed before, whose nodes know their lines; HTML in Markdown stays as it was written. */
export function parsePlaced(source: string, format: BodyFormat): Root {
  const features: Features = { rawHtml: false, frontmatter: false };
  return asRoot(format === 'md' ? markdownToHast(source, { features }) : mdxToHast(hideCode(source), { features }));
}

/** An operator's page, which may be a program. Lines count from the body's first. */
export function parsePage(source: string): ParsedBody {
  try {
    return { tree: asRoot(mdxToHast(source, { features: { frontmatter: false } })), faults: [] };
  } catch (error) {
    return { fault: mdxFault(error) };
  }
}

/** HTML to a tree, for reading back what was published. */
export function parseHtml(html: string): Root {
  return asRoot(htmlToHast(html));
}

function featuresFor(source: string, words: BodyWords, isPlaced: boolean): Features {
  const footnotes = { clobberPrefix: '', label: words.footnotes, backLabel: words.backToText };
  return { rawHtml: !isPlaced && source.includes('<'), gfm: { footnotes }, frontmatter: false };
}

function asRoot(node: ReturnType<typeof markdownToHast>): Root {
  return node.type === 'root' ? node : { type: 'root', children: [] };
}

function mdxFault(error: unknown): { line: number; detail: string } {
  const message = error instanceof Error ? error.message : String(error);
  const [, line = '1', , detail = message] = /^(\d+):(\d+): ([^\n]*)/.exec(message) ?? [];
  return { line: Number(line), detail: detail.replace(/ \([^)]*\)/g, '') };
}
