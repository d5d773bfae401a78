// Every page and component reads the one sheet that the press hands to a request: nothing is passed from hand to hand.
import { viewOf, type View } from '../components/view.ts';
import type { PageKind, Sheet, SheetOf } from '../derive/page.ts';

/** The sheet of a page of one kind; another kind is a mistake of ours. */
export function sheetOf<Kind extends PageKind>(sheet: Sheet, ...kinds: readonly Kind[]): SheetOf<Kind> & View {
  if (!isOf(sheet, kinds)) throw new Error(`The layout of ${kinds.join(', ')} got a sheet of ${sheet.page.kind}`);
  return { ...sheet, ...viewOf(sheet) };
}

function isOf<Kind extends PageKind>(sheet: Sheet, kinds: readonly Kind[]): sheet is Sheet & SheetOf<Kind> {
  const all: readonly PageKind[] = kinds;
  return all.includes(sheet.page.kind);
}
