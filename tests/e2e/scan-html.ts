// A scanner of start tags for the HTML that Milepost itself writes: well-formed, quoted, one quoting rule. It is no
// browser's parser, and its tests say what it relies on.

export type Tag = {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** What stands in a script or style element, which is no HTML. */
  readonly text?: string;
};

const rawElements = new Set(['script', 'style', 'textarea', 'title']);
const tagStart = /<(?:(!--)|([a-zA-Z][^\s/>]*))/g;
const attribute = /\s*([^\s=>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?|\s*\//y;

/** Every start tag in its order. Comments are passed over, and so is what only looks like a tag inside a script. */
export function* scanHtml(html: string): Generator<Tag> {
  let position = 0;
  for (;;) {
    tagStart.lastIndex = position;
    const start = tagStart.exec(html);
    if (!start) return;
    if (start[1]) {
      position = endOf(html, '-->', tagStart.lastIndex);
      continue;
    }
    const name = (start[2] ?? '').toLowerCase();
    const { attributes, end } = scanAttributes(html, tagStart.lastIndex);
    position = rawElements.has(name) ? endOf(html, `</${name}`, end) : end;
    yield { name, attributes, ...(rawElements.has(name) ? { text: html.slice(end, position - name.length - 2) } : {}) };
  }
}

function scanAttributes(html: string, from: number): { attributes: Map<string, string>; end: number } {
  const attributes = new Map<string, string>();
  let end = from;
  for (;;) {
    attribute.lastIndex = end;
    const found = attribute.exec(html);
    if (!found) return { attributes, end: endOf(html, '>', end) };
    end = attribute.lastIndex;
    const [, name, double, single, bare] = found;
    if (name) attributes.set(name.toLowerCase(), decodeEntities(double ?? single ?? bare ?? ''));
  }
}

function endOf(html: string, mark: string, from: number): number {
  const index = html.indexOf(mark, from);
  return index === -1 ? html.length : index + mark.length;
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** Numbers, and the names that a serialiser writes; any other name stays as it is. */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name) return named[name] ?? whole;
      return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal));
    },
  );
}
