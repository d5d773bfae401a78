import type { Edition } from '../derive/edition.ts';
import { opmlSheets } from '../derive/opml.ts';
import { put, type Desk } from './extra-files.ts';
import { toOpml } from './to-opml.ts';

export function placeOpml(edition: Edition, desk: Desk): void {
  const origin = edition.frame.url + edition.frame.base;
  for (const sheet of opmlSheets(edition)) put(sheet.address.slice(1), toOpml(sheet, origin), desk);
}
