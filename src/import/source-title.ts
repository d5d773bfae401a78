import { folded } from '../model/id.ts';
import { fenceEnd } from './markdown-lines.ts';
import { plainLine } from './plain-line.ts';

export type Titled = {
  readonly title: string;
  readonly text: string;
  readonly from: 'front-matter' | 'heading' | 'both';
};

/**
 * The title, and the text without a first heading that says the same. The number of lines stays. A text without a
 * title in its front-matter or a first heading has none.
 */
export function sourceTitle(written: string | undefined, text: string): Titled | undefined {
  const own = written === undefined ? '' : plainLine(written);
  const heading = firstHeading(text);
  const said = heading === undefined ? '' : plainLine(heading.words);
  if (heading === undefined || said === '' || (own !== '' && folded(own) !== folded(said)))
    return own === '' ? undefined : { title: own, text, from: 'front-matter' };
  const lines = text.slice(heading.start, heading.end).replace(/[^\n]/g, '');
  const rest = text.slice(0, heading.start) + lines + text.slice(heading.end);
  return own === '' ? { title: said, text: rest, from: 'heading' } : { title: own, text: rest, from: 'both' };
}

const numbered = /[ ]{0,3}#[ \t]+([^\n]*?)[ \t]*#*[ \t]*(?:\n|$)/y;
const underlined = /[ ]{0,3}(\S[^\n]*)\n[ ]{0,3}=+[ \t]*(?:\n|$)/y;

function firstHeading(text: string): { words: string; start: number; end: number } | undefined {
  for (let at = 0; at < text.length;) {
    for (const pattern of [numbered, underlined]) {
      pattern.lastIndex = at;
      const words = pattern.exec(text)?.[1];
      if (words !== undefined) return { words, start: at, end: pattern.lastIndex };
    }
    const lineEnd = text.indexOf('\n', at);
    at = fenceEnd(text, at) ?? (lineEnd < 0 ? text.length : lineEnd + 1);
  }
  return undefined;
}
