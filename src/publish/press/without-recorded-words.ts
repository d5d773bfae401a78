// What is said in a recording goes when its consent does, and nobody asks an old version of a text for that: in versions
// that are compared, it is always left out.
import { directiveLine } from '../../body/directive-line.ts';
import { leftOut } from '../../model/contact-data.ts';
import { componentOfDirective } from '../../model/component.ts';
import type { BodyFormat } from '../../model/segment.ts';

/** Where one does not end, the rest goes, too. */
export function withoutRecordedWords(body: string, format: BodyFormat): string {
  const plain = format === 'mdx' ? body.replace(element, leftOut) : body;
  if (!/:::[ \t]*(audio|video)/i.test(plain)) return plain;
  const kept: string[] = [];
  /** How many colons begin each component that is open, the recording's first. */
  const open: number[] = [];
  for (const line of plain.split('\n')) {
    const directive = directiveLine(line.replace(/^(?:[\s>*+-]|\d{1,9}[.)])*(?=:{3})/, ''), 1);
    const isMark = directive !== undefined && directive.colons >= 3;
    if (open.length === 0 && !(isMark && isRecording(directive.opens?.name))) {
      kept.push(line);
      continue;
    }
    if (open.length === 0) kept.push(leftOut);
    if (isMark && directive.opens) open.push(directive.colons);
    else if (isMark) open.length = Math.max(0, open.lastIndexOf(directive.colons));
  }
  return kept.join('\n');
}

/** Of MDX: a tag that ends in itself, or all up to the tag that ends it. */
const element = /<(Audio|Video)\b(?:[^<>"'/]|\/(?!>)|"[^"]*"|'[^']*')*(?:\/>|>[\s\S]*?(?:<\/\1\s*>|$))/g;

function isRecording(name: string | undefined): boolean {
  const component = name === undefined ? undefined : componentOfDirective(name);
  return component === 'Audio' || component === 'Video';
}
