// Items of a list that are left out for want of a key name others all the same: nobody mends one in two goes.
import type { Document } from '../model/document.ts';
import { pathInFile, type KeyPath } from '../model/problem.ts';
import { checkItems } from './check-network.ts';
import type { Finding, Network } from './network.ts';
import { isBesideStandIn } from './stand-ins.ts';

/** A document with stand-ins for the keys that its items are `lacking`, by their paths in the file. */
export type WholeItems = { readonly document: Omit<Document, 'pictures'>; readonly lacking: readonly KeyPath[] };

/** Rules about what an item names ask for no pictures. */
export function wholeDocuments(all: readonly WholeItems[]): Document[] {
  return all.map(({ document }) => ({ ...document, pictures: {} }) as Document);
}

/** `network` looks through the documents of `all`. */
export function findingsInItems(all: readonly WholeItems[], network: Network): Finding[] {
  const byFile = new Map(all.map((one) => [one.document.file, one]));
  return checkItems(network).filter((finding) => {
    const own = byFile.get(finding.file);
    return own && 'at' in finding && isBesideStandIn(pathInFile(finding.at, own.document.places), own.lacking);
  });
}
