// Where in its source something of a body stands. Whoever only searches for "photo.jpg" finds "group-photo.jpg"; here
// the parser says which lines a link, a picture or a stretch of HTML has, and the search stays on them.
import type { Nodes } from 'hast';
import type { BodyFormat } from '../model/segment.ts';
import { unhidden } from './hide-code.ts';
import { parsePlaced, type Component } from './parse-body.ts';
import { textSearch } from './text-search.ts';

/** 1-based, both included. */
type Stretch = { readonly from: number; readonly to: number };

type Shelves = {
  /** Addresses and other values of links, pictures and components. */
  readonly values: Map<string, Stretch[]>;
  /** Addresses of links alone. */
  readonly links: Map<string, Stretch[]>;
  /** `<figure` and names of attributes, in small letters. */
  readonly names: Map<string, Stretch[]>;
  /** The lines that have HTML, and those that have words. */
  readonly html: Set<number>;
  readonly prose: Set<number>;
};

/** What a text is looked for as: a picture may have the address that a dead link has. */
export type Named = 'link' | 'anything';

/**
 * Gives the lines, 1-based and in order, on which a text stands: an address, `<tag`, an attribute, words. One that
 * stands twice on a line has that line twice.
 */
export function placesIn(source: string, format: BodyFormat): (text: string, what?: Named) => readonly number[] {
  const shelves: Shelves = {
    values: new Map(),
    links: new Map(),
    names: new Map(),
    html: new Set(),
    prose: new Set(),
  };
  collect(parsePlaced(source, format), undefined, shelves);
  const search = textSearch(source);
  const known = new Map<string, readonly number[]>();
  const find = (text: string, what: Named) => {
    // An e-mail address is looked for wherever anything is written.
    if (text.includes('@')) return search.on(text, new Set([...shelves.html, ...shelves.prose]));
    const values = (what === 'link' ? shelves.links : shelves.values).get(text) ?? [];
    const exact = [...values, ...(shelves.names.get(text.toLowerCase()) ?? [])];
    const first = ({ from, to }: Stretch) => (from === to ? from : (search.between(text, from, to) ?? from));
    // HTML may be a comment: for a link, it is only looked through where nothing else is found.
    const inHtml = what === 'link' && exact.length > 0 ? [] : search.on(text, shelves.html);
    const found = [...exact.map(first), ...inHtml].sort((a, b) => a - b);
    return found.length > 0 || text.startsWith('<') ? found : search.on(text, shelves.prose);
  };
  return (text, what = 'anything') => {
    const key = `${what} ${text}`;
    const found = known.get(key) ?? find(text, what);
    known.set(key, found);
    return found;
  };
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
    const { href } = node.properties;
    if (typeof href === 'string') add(shelves.links, unhidden(href), place);
  } else if ('attributes' in node) shelveComponent(node, place, shelves);
  else if ('value' in node) addLines(shelves.html, place);
}

function shelveComponent({ name, attributes }: Component, place: Stretch, { values, links, names }: Shelves): void {
  if (name) add(names, `<${name}`.toLowerCase(), place);
  for (const attribute of attributes) {
    if (attribute.type !== 'mdxJsxAttribute') continue;
    add(names, attribute.name.toLowerCase(), place);
    if (typeof attribute.value === 'string') add(values, unhidden(attribute.value), place);
    if (typeof attribute.value === 'string' && attribute.name === 'href') add(links, unhidden(attribute.value), place);
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
