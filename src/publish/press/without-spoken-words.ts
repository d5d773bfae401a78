// What is said in a recording goes when its consent does, and nobody asks an old version of a text for that: in versions
// that are compared, it is always left out. So are quotations, once somebody in one of the versions took their word back.
import { bodyFacts } from '../../body/body-facts.ts';
import { directiveLine } from '../../body/directive-line.ts';
import { leftOut } from '../../model/contact-data.ts';
import { componentOfDirective, type ComponentName } from '../../model/component.ts';
import type { BodyFormat } from '../../model/segment.ts';

/** What people say in a text. */
export const recordings: readonly ComponentName[] = ['Audio', 'Video'];
export const recordingsAndQuotes: readonly ComponentName[] = [...recordings, 'Quote'];

/** Whether a version has words that are kept back for want of consent. */
export function hasKeptBackWords(body: string, format: BodyFormat): boolean {
  if (!/consent|quote/i.test(body)) return false;
  return bodyFacts(body, format).faults.some(({ values }) => values['words'] === 'kept back');
}

/** Without what stands inside these components. Where one does not end, the rest goes, too. */
export function withoutSpokenWords(body: string, format: BodyFormat, spoken: readonly ComponentName[]): string {
  const plain = format === 'mdx' ? body.replace(elements(spoken), leftOut) : body;
  const begins = new RegExp(`:::[ \\t]*(${spoken.join('|')})`, 'i');
  if (!begins.test(plain)) return plain;
  const kept: string[] = [];
  /** How many colons begin each component that is open, the recording's first. */
  const open: number[] = [];
  for (const line of plain.split('\n')) {
    const directive = directiveLine(line.replace(/^(?:[\s>*+-]|\d{1,9}[.)])*(?=:{3})/, ''), 1);
    const isMark = directive !== undefined && directive.colons >= 3;
    if (open.length === 0 && !(isMark && isSpoken(directive.opens?.name, spoken))) {
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
function elements(names: readonly ComponentName[]): RegExp {
  const attributes = `(?:[^<>"'/]|\\/(?!>)|"[^"]*"|'[^']*')*`;
  return new RegExp(`<(${names.join('|')})\\b${attributes}(?:\\/>|>[\\s\\S]*?(?:<\\/\\1\\s*>|$))`, 'g');
}

function isSpoken(name: string | undefined, spoken: readonly ComponentName[]): boolean {
  const component = name === undefined ? undefined : componentOfDirective(name);
  return component !== undefined && spoken.includes(component);
}
