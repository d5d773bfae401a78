// Every address that a link can lead to, and what an author may write for it.
import {
  fixedAddresses,
  funderAddress,
  grantAddress,
  milestoneAddress,
  organisationAddress,
  postAddress,
  programmeAddress,
} from '../model/address.ts';
import type { Document } from '../model/document.ts';

export type AddressBook = {
  /** The page at a site-relative address, with or without its last slash. */
  readonly at: (address: string) => Entry | undefined;
  /** The page that a content file became. */
  readonly ofFile: (file: string) => Entry | undefined;
};

export type Entry = { readonly address: string; readonly anchors: readonly string[] };

export function addressBook(documents: readonly Document[]): AddressBook {
  const byAddress = new Map<string, Entry>();
  const byFile = new Map<string, Entry>();
  for (const address of fixedAddresses) byAddress.set(address, { address, anchors: [] });
  for (const document of documents) {
    const address = addressOf(document);
    const entry = { address, anchors: document.body.anchors };
    byAddress.set(address, entry);
    byFile.set(document.file, entry);
    if (document.organisation !== '') addRoom(document.organisation, byAddress);
  }
  return { at: (address) => byAddress.get(withSlash(address)), ofFile: (file) => byFile.get(file) };
}

/** An organisation has a page as soon as anything is in its room. */
function addRoom(organisation: string, byAddress: Map<string, Entry>): void {
  const address = organisationAddress(organisation);
  if (byAddress.has(address)) return;
  byAddress.set(address, { address, anchors: [] });
  byAddress.set(`${address}timeline/`, { address: `${address}timeline/`, anchors: [] });
}

function addressOf({ kind, organisation, id }: Document): string {
  switch (kind) {
    case 'site':
      return '/';
    case 'funder':
      return funderAddress(id);
    case 'programme':
      return programmeAddress(id);
    case 'organisation':
      return organisationAddress(id);
    case 'grant':
      return grantAddress(organisation, id);
    case 'milestone':
      return milestoneAddress(organisation, id);
    case 'post':
      return postAddress(organisation, id);
    default:
      return kind satisfies never;
  }
}

function withSlash(address: string): string {
  const plain = address.replace(/index\.html$/, '');
  return plain.endsWith('/') ? plain : `${plain}/`;
}
