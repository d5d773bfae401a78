import { describe, expect, test } from 'vitest';
import { checkPostDay } from '../../src/check/check-post-day.ts';
import type { Day } from '../../src/model/day.ts';

describe('the day of a post', () => {
  test('is the one in the file name', () => {
    expect(dayOf('2026-03-02-roof')).toEqual({ id: '2026-03-02-roof', date: '2026-03-02' });
  });

  test('is "date", and then it is part of the id', () => {
    expect(dayOf('roof', '2026-03-02')).toEqual({ id: '2026-03-02-roof', date: '2026-03-02' });
  });

  test('may be written in both places', () => {
    expect(dayOf('2026-03-02-roof', '2026-03-02')).toEqual({ id: '2026-03-02-roof', date: '2026-03-02' });
  });

  test('may not be two', () => expect(dayOf('2026-03-02-roof', '2026-03-03')).toBe('7 two-days left out'));
  test('must be somewhere', () => expect(dayOf('roof')).toBe('1 no-day left out'));
  test('must be in the calendar', () => {
    expect(dayOf('2026-13-45-roof')).toBe('1 impossible-date left out');
    expect(dayOf('2026-13-45-roof', '2026-03-02')).toBe('1 impossible-date left out');
  });
});

function dayOf(id: string, date?: string): unknown {
  const place = { kind: 'post', file: `${id}.md`, id, organisation: 'riverside' } as const;
  const { post, problems } = checkPostDay(place, { title: 'Roof', ...(date ? { date: date as Day } : {}) }, () => 7);
  return post
    ? { id: post.id, date: post.content.date }
    : problems.map(({ line, code, effect }) => `${line} ${code} ${effect}`).join();
}
