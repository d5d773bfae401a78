// What is wrong with the pictures that documents show, for the rules named after each problem.
import type { Document, PictureRefusal } from '../model/document.ts';
import { problemAt, type ProblemCode } from '../model/problem.ts';
import type { Withheld } from '../model/showing.ts';
import type { Finding, Network } from './network.ts';

/** The pictures that were refused for one of these reasons. A cover goes with its words, a picture of the text alone. */
export function* refusedPictures(
  network: Network,
  code: ProblemCode,
  reasons: readonly PictureRefusal[],
): Iterable<Finding> {
  for (const document of documentsWithPictures(network))
    for (const [name, found] of Object.entries(document.pictures)) {
      if (!('refused' in found) || !reasons.includes(found.refused)) continue;
      const values = { picture: name, path: found.path, reason: found.refused };
      if (document.body.pictures.includes(name))
        yield { code, effect: 'published without', file: document.file, values, ...inText(name) };
      if (coverOf(document) === name && !isRemote(name))
        yield { ...problemAt(code, document.file, ['cover', 'image'], values), drop: ['cover'] };
      if (document.kind === 'site') yield problemAt(code, document.file, ['logo'], values);
    }
}

/** The pictures that are kept back for this reason: the page says so where they would be. */
export function* withheldPictures(network: Network, code: ProblemCode, reason: Withheld): Iterable<Finding> {
  for (const document of documentsWithPictures(network))
    for (const [name, found] of Object.entries(document.pictures)) {
      if (!('withheld' in found) || found.withheld !== reason) continue;
      const values = { picture: name, path: found.path };
      if (document.body.pictures.includes(name))
        yield { code, effect: 'notice', file: document.file, values, ...inText(name) };
      if (coverOf(document) === name) yield problemAt(code, document.file, ['cover', 'image'], values);
      if (document.kind === 'site') yield problemAt(code, document.file, ['logo'], values);
    }
}

/** Where a text shows it. */
export function inText(name: string) {
  return { text: name, as: 'picture' } as const;
}

export function coverOf(document: Document): string | undefined {
  return document.kind === 'post' ? document.content.cover?.image : undefined;
}

export function isRemote(picture: string): boolean {
  return /^([a-z][a-z0-9+.-]*:|[\\/]{2})/i.test(picture);
}

export function documentsWithPictures(network: Network): Document[] {
  const kinds = ['site', 'funder', 'programme', 'organisation', 'grant', 'milestone', 'post', 'reply'] as const;
  return kinds.flatMap((kind) => [...network.all(kind)]);
}
