// The only door to `ical.js`: iCalendar (RFC 5545) with all-day events. No day comes from the clock: an event is stamped
// with the day on which something became of it last.
import ICAL from 'ical.js';
import type { CalendarEvent, CalendarSheet } from '../derive/calendars.ts';
import { addDays, type Day } from '../model/day.ts';

type Property = readonly [
  name: string,
  parameters: Readonly<Record<string, string>>,
  type: string,
  value: string | number,
];

/** `origin` is the site's url and base. */
export function toCalendar({ title, address, events }: CalendarSheet, origin: string): string {
  const properties: Property[] = [
    text('version', '2.0'),
    text('prodid', '-//Milepost//EN'),
    text('calscale', 'GREGORIAN'),
    // RFC 7986 has a name for it; most calendars know the older one.
    text('name', title),
    text('x-wr-calname', title),
    ['url', {}, 'uri', origin + address],
    ['refresh-interval', {}, 'duration', 'P1D'],
  ];
  const written = ICAL.stringify(['vcalendar', properties, events.map((event) => eventOf(event, origin))]);
  return `${written}\r\n`;
}

function eventOf(event: CalendarEvent, origin: string): readonly ['vevent', readonly Property[], readonly []] {
  const { uid, title, due, address, sequence, changed, isCancelled } = event;
  return [
    'vevent',
    [
      text('uid', uid),
      ['dtstamp', {}, 'date-time', midnight(changed)],
      ['last-modified', {}, 'date-time', midnight(changed)],
      ['dtstart', {}, 'date', due],
      ['dtend', {}, 'date', addDays(due, 1)],
      text('summary', title),
      ['url', {}, 'uri', origin + address],
      ['sequence', {}, 'integer', sequence],
      text('status', isCancelled ? 'CANCELLED' : 'CONFIRMED'),
      // Nobody is busy all day because something is due.
      text('transp', 'TRANSPARENT'),
    ],
    [],
  ];
}

/** Signs that no calendar shows are left out. */
function text(name: string, value: string): Property {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: RFC 5545 forbids them in text
  return [name, {}, 'text', value.toWellFormed().replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')];
}

function midnight(day: Day): string {
  return `${day}T00:00:00Z`;
}
