import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { day } from '../../src/model/day.ts';
import { toCalendar } from '../../src/publish/to-calendar.ts';

test('any title at all is read back as it was, without signs that nobody sees, in lines that no reader cuts', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 120 }), (title) => {
      const due = day.parse('2026-12-31');
      const event = { uid: 'a@b', title, due, address: '/a/', sequence: 0, changed: due, isCancelled: false };
      const text = toCalendar({ address: '/calendar.ics', title, events: [event] }, 'https://village.example');
      const [read] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
      expect(read?.getFirstPropertyValue('summary')).toBe(shown(title));
      expect(String(read?.getFirstPropertyValue('dtend'))).toBe('2027-01-01');
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    }),
    { seed: 2026, numRuns: 400 },
  );
});

function shown(title: string): string {
  return [...title.toWellFormed()]
    .filter((sign) => sign === '\n' || sign === '\t' || (sign >= ' ' && sign !== '\u007f'))
    .join('');
}
