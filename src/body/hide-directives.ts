// Sätteri knows directives, but takes the "30" of "10:30" for one and loses it, ends an outer one with the line of an
// inner one, and drops words behind a name. So the lines that begin and end a component are hidden from it as headings,
// which stand alone wherever a block may, also in a list or a quotation. `placeDirectives` finds them in the tree.
import { directiveLine, type DirectiveLine } from './directive-line.ts';

/** The same lines with marks in place of directives, which are numbered. */
export type Hidden = { readonly source: string; readonly directives: readonly DirectiveLine[] };

// Noncharacters, which no text may have (Unicode, 23.7).
const open = '\uFDD7';
const close = '\uFDD8';
const anyMark = /[\uFDD7\uFDD8]/g;

/** Behind signs of quotations and lists. */
const colonLine = /^([ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t][ \t>]*)*)(:(?:::|:?\p{L})[^\n\r]*)/gmu;

export function hideDirectives(given: string): Hidden {
  const source = given.replace(anyMark, '');
  if (source.search(colonLine) < 0) return { source, directives: [] };
  const directives: DirectiveLine[] = [];
  let [line, counted] = [1, 0];
  const hidden = source.replace(colonLine, (whole: string, before: string, text: string, at: number) => {
    for (; counted < at; counted += 1) if (source[counted] === '\n') line += 1;
    const directive = directiveLine(text, line);
    if (!directive) return whole;
    directives.push(directive);
    return `${before}###### ${open}${directives.length - 1}${close}`;
  });
  return { source: hidden, directives };
}

/** The number of the directive whose heading this text is. */
export function numberOf(text: string): number | undefined {
  const [, number] = /^\uFDD7(\d+)\uFDD8$/.exec(text) ?? [];
  return number === undefined ? undefined : Number(number);
}

/** A text in which no heading was read, as it was written: in code, or behind four spaces. */
export function withDirectives(text: string, directives: readonly DirectiveLine[]): string {
  if (text.search(anyMark) < 0) return text;
  return text.replace(/(?:###### )?\uFDD7(\d+)\uFDD8/g, (_, number: string) => directives[Number(number)]?.text ?? '');
}
