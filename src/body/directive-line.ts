// A line that begins or ends a component in Markdown: `:::quote{by="Ana"}` and `:::`. One behind fewer colons,
// `::progress{milestone="roof"}`, is a whole component for other programs, and has no end.
import { componentOfDirective, takesConsent } from '../model/component.ts';
import { isAboutConsent } from './consent.ts';

export type DirectiveLine = {
  /** As it is written, without what stands before the colons. */
  readonly text: string;
  /** Counts from the body's first, 1-based. */
  readonly line: number;
  /** How many colons: an outer component may have more than those inside it. */
  readonly colons: number;
  /** Absent where the line ends a component. */
  readonly opens?: Opening;
  /** It has fewer than three colons: nothing stands inside. */
  readonly isWhole?: true;
};

export type Opening = {
  readonly name: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  /** What stands between braces and cannot be read as an attribute. */
  readonly odd: readonly string[];
  /** Words behind the name. */
  readonly words: string;
};

/** Absent where the line is neither, and so a text. `text` begins with a colon. */
export function directiveLine(text: string, line: number): DirectiveLine | undefined {
  const colons = text.search(/[^:]|$/);
  const behind = text.slice(colons).trim();
  if (colons < 3) return loneLine(text, line, colons, behind);
  if (behind === '') return { text, line, colons };
  const [name] = /^\p{L}[\p{L}\p{N}_-]*/u.exec(behind) ?? [];
  if (name === undefined) return undefined;
  const rest = behind.slice(name.length);
  if (!/^(?:$|[\s{[])/.test(rest) && !takesConsent(componentOfDirective(name))) return undefined;
  return { text, line, colons, opens: opening(name, rest.trim()) };
}

/** Names that are not of a component, and lines with more words, are text: colons stand in many a sentence. */
function loneLine(text: string, line: number, colons: number, behind: string): DirectiveLine | undefined {
  const [, name = '', rest = ''] = /^(\p{L}[\p{L}\p{N}_-]*)((?:\[[^[\]]*\])?(?:\{.*\})?)$/u.exec(behind) ?? [];
  if (!componentOfDirective(name) || (colons === 1 && rest === '') || /^\s/.test(text.slice(colons))) return undefined;
  return { text, line, colons, opens: inOneLine({ name, ...readBehind(rest) }), isWhole: true };
}

/** Behind a name with words that somebody agreed to, or did not, all but attributes may be a no, and is odd. */
function opening(name: string, behind: string): Opening {
  const read = { name, ...readBehind(behind) };
  if (!takesConsent(componentOfDirective(name))) return inOneLine(read);
  const { after, isClosed } = readAttributes(behind.replace(/^\{/, ''));
  const isPlain = read.words === '' && after.trim() === '' && isClosed === behind.startsWith('{');
  return isPlain || read.odd.length > 0 ? { ...read, words: '' } : { ...read, odd: [...read.odd, behind], words: '' };
}

function inOneLine(read: Opening): Opening {
  return isAboutConsent(read.words) ? { ...read, odd: [...read.odd, read.words], words: '' } : read;
}

/** `[words]{by="Ana"}`, in either order, or words without brackets; attributes may stand without their braces. */
function readBehind(behind: string): Omit<Opening, 'name'> {
  const [labelled = '', label = ''] = /^\[([^[\]]*)\]/.exec(behind) ?? [];
  const rest = behind.slice(labelled.length).trim();
  if (!rest.startsWith('{') && !/^[\p{L}][\p{L}\p{N}_-]*=/u.test(rest))
    return { attributes: [], odd: [], words: `${label} ${rest}`.trim() };
  const { attributes, odd, after } = readAttributes(rest.replace(/^\{/, ''));
  const more = after.trim();
  if (more.startsWith('{')) {
    const next = readBehind(more);
    return {
      attributes: [...attributes, ...next.attributes],
      odd: [...odd, ...next.odd],
      words: `${label} ${next.words}`.trim(),
    };
  }
  return { attributes, odd, words: `${label} ${more.replace(/^\[([^[\]]*)\]$/, '$1')}`.trim() };
}

// Telephones write quotation marks of the other kind.
const attribute =
  /\s*(?<name>\p{L}[\p{L}\p{N}_-]*)(?:\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|[“”„](?<curly>[^“”]*)[“”]|(?<plain>[^\s"'“”„}]+)))?(?=[\s}]|$)/uy;
const anythingElse = /\s*(?<odd>[^\s}]+)/y;

type Attributes = Pick<Opening, 'attributes' | 'odd'> & { readonly after: string; readonly isClosed: boolean };

function readAttributes(text: string): Attributes {
  const attributes: (readonly [string, string])[] = [];
  const odd: string[] = [];
  let at = 0;
  for (;;) {
    const groups = matchAt(attribute, text, at) ?? matchAt(anythingElse, text, at);
    if (!groups) break;
    at = groups.end;
    const { name, double, single, curly, plain, odd: other } = groups.found;
    if (name !== undefined) attributes.push([name, double ?? single ?? curly ?? plain ?? '']);
    else if (other !== undefined) odd.push(other);
  }
  const rest = text.slice(at).trimStart();
  const isClosed = rest.startsWith('}');
  return { attributes, odd, after: isClosed ? rest.slice(1) : rest, isClosed };
}

type Found = Readonly<Record<string, string | undefined>>;

function matchAt(shape: RegExp, text: string, at: number): { readonly found: Found; readonly end: number } | undefined {
  shape.lastIndex = at;
  const match = shape.exec(text);
  return match?.groups && { found: match.groups, end: shape.lastIndex };
}
