import { calendars } from '../derive/calendars.ts';
import type { Edition } from '../derive/edition.ts';
import { put, type Desk } from './extra-files.ts';
import { toCalendar } from './to-calendar.ts';

/** One after another, so that no two stand in memory. */
export function placeCalendars(edition: Edition, desk: Desk): void {
  const origin = edition.frame.url + edition.frame.base;
  for (const sheet of calendars(edition)) put(sheet.address.slice(1), toCalendar(sheet, origin), desk);
}
