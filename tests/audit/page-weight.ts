// What a page costs whoever opens it, as a server sends it: text compressed, pictures apart.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { scanHtml, type Tag } from '../e2e/scan-html.ts';

/** Bytes, compressed by gzip, which every server and browser has. */
export type PageWeight = {
  /** HTML and styles. */
  readonly text: number;
  readonly program: number;
  /** Two pictures lie on one another, and a slider moves between them. */
  readonly hasSlider: boolean;
};

export const limits = { text: 20 * 1024, program: 3 * 1024 } as const;

/** Weighs the pages of a published folder, named by their files; a file that many pages share is compressed once. */
export function pageScale(folder: string): (page: string) => PageWeight {
  const known = new Map<string, number>();
  const fileWeight = (file: string): number => {
    const weight = known.get(file) ?? weigh(readFileSync(join(folder, file)));
    known.set(file, weight);
    return weight;
  };
  const sum = (addresses: readonly string[]) =>
    addresses.reduce((total, address) => total + fileWeight(new URL(address, 'http://site').pathname), 0);
  return (page) => {
    const html = readFileSync(join(folder, page), 'utf8');
    const tags = [...scanHtml(html)];
    const styles = tags.filter(({ name, attributes }) => name === 'link' && attributes.get('rel') === 'stylesheet');
    const programs = tags.filter(({ name, attributes }) => name === 'script' && !isData(attributes));
    return {
      text: weigh(html) + sum(valuesOf(styles, 'href')),
      program:
        sum([...new Set(valuesOf(programs, 'src'))]) + weighAll(programs.flatMap(({ text }) => text?.trim() || [])),
      hasSlider: tags.some(({ name, attributes }) => name === 'input' && attributes.get('type') === 'range'),
    };
  };
}

/** What is too heavy, in plain words; nothing where all is well. */
export function tooHeavy(page: string, { text, program, hasSlider }: PageWeight): string[] {
  const most = hasSlider ? limits.program : 0;
  return [
    ...(text > limits.text ? [`${page}: ${text} bytes of HTML and styles, ${limits.text} at most`] : []),
    ...(program > most ? [`${page}: ${program} bytes of programs, ${most} at most`] : []),
  ];
}

function weigh(bytes: string | Buffer): number {
  return gzipSync(bytes, { level: 9 }).length;
}

function weighAll(texts: readonly string[]): number {
  return texts.reduce((total, text) => total + weigh(text), 0);
}

function valuesOf(tags: readonly Tag[], attribute: string): string[] {
  return tags.flatMap(({ attributes }) => attributes.get(attribute) ?? []);
}

function isData(attributes: Tag['attributes']): boolean {
  return attributes.get('type') === 'application/ld+json';
}
