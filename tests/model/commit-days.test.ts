import { describe, expect, test, vi } from 'vitest';
import { commitDays } from '../../src/model/commit-days.ts';
import type { Commit } from '../../src/model/history.ts';

/** Half past eleven in the evening of 1 March, in UTC, and every day after it. */
const evenings = (count: number): Commit[] =>
  Array.from({ length: count }, (_, index) => ({
    id: String(index),
    time: Date.parse('2026-03-01T23:30:00Z') / 1000 + index * 86_400,
    author: 'Ada',
    below: '',
  }));

describe('the day of a commit', () => {
  test('is that of the zone which the site named then, and before it named one, of the first', () => {
    const timeZones = [
      { commit: 1, zone: 'Africa/Nairobi' },
      { commit: 3, zone: 'America/Santiago' },
    ];
    const { all, inZoneOf } = commitDays({ commits: evenings(4), timeZones }, 'UTC');
    expect(all).toEqual(['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-04']);
    expect(inZoneOf(0)).toEqual(['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05']);
    expect(inZoneOf(3)).toEqual(['2026-03-01', '2026-03-02', '2026-03-03', '2026-03-04']);
  });

  test('is that of UTC, or what else the settings name today, where no commit ever named a zone', () => {
    expect(commitDays({ commits: evenings(1), timeZones: [] }, 'Asia/Tokyo').all).toEqual(['2026-03-02']);
  });

  test('is asked of one calendar a zone, which is dear to make', () => {
    const made = vi.spyOn(Intl, 'DateTimeFormat');
    const timeZones = [
      { commit: 0, zone: 'Africa/Nairobi' },
      { commit: 50, zone: 'America/Santiago' },
    ];
    commitDays({ commits: evenings(100), timeZones }, 'UTC');
    expect(made).toHaveBeenCalledTimes(2);
    made.mockRestore();
  });
});
