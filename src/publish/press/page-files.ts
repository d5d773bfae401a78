// What stands beside a page: `data.json`. A thread stages it with the page, where it is another one than was published.
import { pageDataOf } from '../../derive/open-data/page-data.ts';
import type { Edition } from '../../derive/edition.ts';
import { dataAddress } from '../../model/address.ts';
import type { Desk } from '../extra-files.ts';
import { toPageData } from '../open-data/to-page-data.ts';
import { putPieces } from '../put-pieces.ts';

export type StagedFile = { readonly file: string; readonly text: string };

/** By a page's address; `isNew` enters a file in the manifest, and says whether it is another one. */
export function filesBeside(
  edition: Edition,
  desk: Desk,
  isNew: (file: string, text: string) => boolean,
): (address: string) => StagedFile | undefined {
  const dataOf = pageDataOf(edition);
  return (address) => {
    const data = dataOf(address);
    if (!data) return undefined;
    const file = dataAddress(address).slice(1);
    const pieces = toPageData(data, edition);
    // All that a funder pays for is more than memory should hold.
    if (data.kind === 'funder' || data.kind === 'programme') return void putPieces(file, pieces, desk);
    const text = [...pieces].join('');
    return isNew(file, text) ? { file, text } : undefined;
  };
}
