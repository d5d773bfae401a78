// The only door to Sätteri, the Markdown and MDX processor. MDX is only ever parsed here, never compiled to code.
import { htmlToHast, markdownToHast, mdxToHast } from 'satteri';
import type { Root } from 'hast';
import type { Features, MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'satteri';
import type { BodyFormat, BodyWords } from '../model/segment.ts';

export type Component = MdxJsxFlowElementHast | MdxJsxTextElementHast;

export type ParsedBody = { readonly tree: Root } | { readonly fault: { readonly line: number; readonly detail: string } };

/** The tree of a body; raw HTML in Markdown has become elements, to be judged like all others. */
export function parseBody(source: string, format: BodyFormat, words: BodyWords): ParsedBody {
  const features = featuresFor(source, words);
  if (format === 'md') return { tree: asRoot(markdownToHast(source, { features, position: false })) };
  try {
    return { tree: asRoot(mdxToHast(source, { features, position: false })) };
  } catch (error) {
    return { fault: mdxFault(error) };
  }
}

/** HTML to a tree, for reading back what was published. */
export function parseHtml(html: string): Root {
  return asRoot(htmlToHast(html));
}

function featuresFor(source: string, words: BodyWords): Features {
  const footnotes = { clobberPrefix: '', label: words.footnotes, backLabel: words.backToText };
  return { rawHtml: source.includes('<'), gfm: { footnotes }, frontmatter: false };
}

function asRoot(node: ReturnType<typeof markdownToHast>): Root {
  return node.type === 'root' ? node : { type: 'root', children: [] };
}

function mdxFault(error: unknown): { line: number; detail: string } {
  const message = error instanceof Error ? error.message : String(error);
  const [, line = '1', , detail = message] = /^(\d+):(\d+): ([^\n]*)/.exec(message) ?? [];
  return { line: Number(line), detail: detail.replace(/ \([^)]*\)/g, '') };
}
