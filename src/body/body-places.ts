// Where in its source something of a body stands. Whoever only searches for "photo.jpg" finds "group-photo.jpg"; here
// the parser says which lines a link, a picture or a stretch of HTML has, and the search stays on them.
import type { Nodes } from 'hast';
import type { BodyFormat, Named } from '../model/segment.ts';
import { unhidden } from './hide-code.ts';
import { parsePlaced, type Component } from './parse-body.ts';
import { settlePlaced } from './settle-placed.ts';
import type { Stretch } from './settle-tree.ts';
import { textSearch } from './text-search.ts';

type Shelves = {
  /** Addresses and other values of links, pictures and components. */
  readonly values: Map<string, Stretch[]>;
  /** `<figure` and names of attributes, in small letters. */
  readonly names: Map<string, Stretch[]>;
  /** The lines that have HTML, and those that have words. */
  readonly html: Set<number>;
  readonly prose: Set<number>;
};

export type Places = {
  /**
   * The lines, 1-based and in order, on which a text stands: an address, `<tag`, an attribute, words. One that stands
   * twice on a line has that line twice.
   */
  readonly anywhere: (text: string) => readonly number[];
  /** Those on which a name stands for something: in HTML where it stands for nothing else. */
  readonly named: (name: string, as: Named) => readonly number[];
};

export function placesIn(source: string, format: BodyFormat): Places {
  const shelves: Shelves = {
    values: new Map(),
    names: new Map(),
    html: new Set(),
    prose: new Set(),
  };
  collect(parsePlaced(source, format), undefined, shelves);
  const search = textSearch(source);
  const first = (text: string, { from, to }: Stretch) =>
    from === to ? from : (search.between(text, from, to)[0] ?? from);
  const anywhere = (text: string) => {
    // An e-mail address is looked for wherever anything is written.
    if (text.includes('@')) return search.on(text, new Set([...shelves.html, ...shelves.prose]));
    const exact = [...(shelves.values.get(text) ?? []), ...(shelves.names.get(text.toLowerCase()) ?? [])];
    const inHtml = search.on(text, shelves.html);
    const found = [...exact.map((place) => first(text, place)), ...inHtml].sort((a, b) => a - b);
    return found.length > 0 || text.startsWith('<') ? found : search.on(text, shelves.prose);
  };
  const mentions = Map.groupBy(settlePlaced(source, format).mentions, ({ as, name }) => `${as} ${name}`);
  const named = (name: string, as: Named) => {
    const exact = (mentions.get(`${as} ${name}`) ?? []).map(({ within }) => first(name, within));
    // HTML may show a picture; of a link it is only looked through where nothing else is found, as it may be a comment.
    const isInHtml = as === 'picture' || exact.length === 0;
    const found = [...exact, ...(isInHtml ? search.on(name, shelves.html) : [])].sort((a, b) => a - b);
    return found.length > 0 ? found : anywhere(name);
  };
  return { anywhere, named };
}

/** A node without a place has its parent's. Code that is only shown has words, and no HTML. */
function collect(node: Nodes, around: Stretch | undefined, shelves: Shelves): void {
  const { position } = node;
  const own = position && node.type !== 'root' ? { from: position.start.line, to: position.end.line } : undefined;
  const place = own ?? around;
  if (place) shelve(node, place, shelves);
  if ('children' in node) for (const child of node.children) collect(child, place, shelves);
}

function shelve(node: Nodes, place: Stretch, shelves: Shelves): void {
  if (node.type === 'text') {
    if (node.value.trim() !== '') addLines(shelves.prose, place);
  } else if (node.type === 'element') {
    for (const value of Object.values(node.properties))
      if (typeof value === 'string') add(shelves.values, unhidden(value), place);
  } else if ('attributes' in node) shelveComponent(node, place, shelves);
  else if ('value' in node) addLines(shelves.html, place);
}

function shelveComponent({ name, attributes }: Component, place: Stretch, { values, names }: Shelves): void {
  if (name) add(names, `<${name}`.toLowerCase(), place);
  for (const attribute of attributes) {
    if (attribute.type !== 'mdxJsxAttribute') continue;
    add(names, attribute.name.toLowerCase(), place);
    if (typeof attribute.value === 'string') add(values, unhidden(attribute.value), place);
  }
}

function addLines(lines: Set<number>, { from, to }: Stretch): void {
  for (let line = from; line <= to; line += 1) lines.add(line);
}

/** Long addresses are told by their beginning. */
function add(shelf: Map<string, Stretch[]>, key: string, place: Stretch): void {
  if (key === '') return;
  for (const name of key.length > 40 ? [key, key.slice(0, 40)] : [key]) {
    const there = shelf.get(name);
    if (there) there.push(place);
    else shelf.set(name, [place]);
  }
}
