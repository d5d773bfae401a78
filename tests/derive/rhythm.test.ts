import { describe, expect, test } from 'vitest';
import { quarterly, toldRhythm, underWay } from './grants.ts';

const spent = { ...underWay, spent: '10' };
const reached = { milestone: 'roof', state: 'reached' };

describe('what is expected', () => {
  test('each interval from the start, and one at the end', () => {
    expect(toldRhythm({}, '2025-01-02')).toEqual([
      '2025-04-01 ahead',
      '2025-07-01 ahead',
      '2025-10-01 ahead',
      '2025-12-31 ahead',
    ]);
  });

  test('from the start of the grant, where that is not the award', () => {
    expect(toldRhythm({ grant: { starts: '2025-03-31' } }, '2025-01-02')[0]).toBe('2025-06-30 ahead');
  });

  test('one at the end, where that is asked', () => {
    expect(toldRhythm({ funders: { mill: [{ every: 'end' }] } }, '2025-01-02')).toEqual(['2025-12-31 ahead']);
  });

  test('nothing shortly before the end: the last report is enough', () => {
    const grant = { ends: '2025-11-15' };
    expect(toldRhythm({ grant }, '2025-01-02')).toEqual(['2025-04-01 ahead', '2025-07-01 ahead', '2025-11-15 ahead']);
  });

  test('until the last promise is due, where no end is written', () => {
    expect(toldRhythm({ grant: { ends: undefined } }, '2025-01-02').at(-1)).toBe('2025-12-01 ahead');
  });

  test('no further than the next one, where nobody knows the end', () => {
    const parts = { grant: { ends: undefined }, milestones: {} };
    expect(toldRhythm(parts, '2025-08-02').at(-1)).toBe('2025-10-01 ahead');
    expect(toldRhythm({ ...parts, funders: { mill: [{ every: 'end' }] } }, '2025-08-02')).toEqual([]);
  });

  test('no more than can be looked ahead, where the end is one that nobody will see', () => {
    const told = toldRhythm({ grant: { ends: '9999-12-31' } }, '2025-08-02');
    expect(told).toHaveLength(123);
    expect(told.slice(-2)).toEqual(['2055-07-01 ahead', '9999-12-31 ahead']);
  });

  test('nothing of a funder without bands', () => {
    expect(toldRhythm({ funders: { mill: [] } }, '2025-08-02')).toEqual([]);
  });
});

describe('how it stands', () => {
  test.each([
    ['2025-03-01', 'ahead'],
    ['2025-03-02', 'soon'],
    ['2025-04-01', 'soon'],
    ['2025-04-02', 'late'],
    ['2025-05-01', 'late'],
    ['2025-05-02', 'quiet'],
  ])('on %s a report expected by 1 April is %s', (today, state) => {
    expect(toldRhythm({}, today)[0]).toBe(`2025-04-01 ${state}`);
  });
});

describe('which post is the answer', () => {
  test('one that reports on a promise of the grant, in the time that it tells of', () => {
    const posts = { '2025-02-01-a': [underWay], '2025-04-01-b': [underWay], '2025-05-01-c': [] };
    expect(toldRhythm({ posts }, '2025-08-01').slice(0, 2)).toEqual([
      '2025-04-01 answered 2025-02-01-a',
      '2025-07-01 late',
    ]);
  });

  test('none from before the grant', () => {
    const posts = { '2019-05-05-a': [underWay] };
    expect(toldRhythm({ posts }, '2025-04-10')[0]).toBe('2025-04-01 late');
    const short = { grant: { ends: '2025-01-20' }, funders: { mill: [{ every: 'end' }] }, posts };
    expect(toldRhythm(short, '2025-02-01')).toEqual(['2025-01-20 late']);
  });

  test('any post, where the grant has no promises', () => {
    expect(toldRhythm({ milestones: {}, posts: { '2025-02-01-a': [] } }, '2025-04-02')[0]).toBe(
      '2025-04-01 answered 2025-02-01-a',
    );
  });

  test('a late one answers all that was open, and the time in which it comes', () => {
    expect(toldRhythm({ posts: { '2025-08-01-a': [underWay] } }, '2025-08-02')).toEqual([
      '2025-04-01 answered 2025-08-01-a',
      '2025-07-01 answered 2025-08-01-a',
      '2025-10-01 answered 2025-08-01-a',
      '2025-12-31 ahead',
    ]);
  });

  test('one post answers every funder', () => {
    const parts = { funders: { mill: [quarterly], well: [quarterly] }, posts: { '2025-02-01-a': [underWay] } };
    for (const funder of ['mill', 'well'])
      expect(toldRhythm(parts, '2025-02-02', funder)[0]).toBe('2025-04-01 answered 2025-02-01-a');
  });

  test('who asks for the money is answered by a post that tells it', () => {
    const funders = { mill: [{ ...quarterly, spending: 'true' }], well: [quarterly] };
    const posts = { '2025-02-01-a': [underWay], '2025-03-01-b': [spent] };
    expect(toldRhythm({ funders, posts }, '2025-03-02', 'mill')[0]).toBe('2025-04-01 answered 2025-03-01-b');
    expect(toldRhythm({ funders, posts }, '2025-03-02', 'well')[0]).toBe('2025-04-01 answered 2025-02-01-a');
  });

  test('a post without the money is not late, and lacks the money', () => {
    const parts = { funders: { mill: [{ ...quarterly, spending: 'true' }] }, posts: { '2025-02-01-a': [underWay] } };
    expect(toldRhythm(parts, '2025-06-02')[0]).toBe('2025-04-01 without-money 2025-02-01-a');
  });

  test('the last report is not given by the first post', () => {
    const parts = { funders: { mill: [{ every: 'end' }] } };
    expect(toldRhythm({ ...parts, posts: { '2025-02-01-a': [underWay] } }, '2026-01-01')).toEqual(['2025-12-31 late']);
    expect(toldRhythm({ ...parts, posts: { '2025-12-02-a': [underWay] } }, '2026-01-01')).toEqual([
      '2025-12-31 answered 2025-12-02-a',
    ]);
  });

  test('with the last promise over, the grant is over', () => {
    expect(toldRhythm({ posts: { '2025-05-01-a': [reached] } }, '2025-12-02')).toEqual([
      '2025-04-01 answered 2025-05-01-a',
      '2025-07-01 answered 2025-05-01-a',
      '2025-12-31 answered 2025-05-01-a',
    ]);
  });

  test('one promise that is over is not the end of a grant with two', () => {
    const parts = { milestones: { roof: {}, garden: {} }, posts: { '2025-05-01-a': [reached] } };
    expect(toldRhythm(parts, '2025-12-02').at(-1)).toBe('2025-12-31 soon');
  });
});

describe('a pause', () => {
  const pauses = (...some: object[]) => ({ organisation: { pauses: some.map((one) => ({ reason: 'Flu', ...one })) } });

  test('moves what is expected later by as many days', () => {
    const parts = pauses({ from: '2025-02-01', until: '2025-02-11' });
    expect(toldRhythm(parts, '2025-01-02').slice(0, 2)).toEqual(['2025-04-11 ahead', '2025-07-11 ahead']);
  });

  test('counts once, where two overlap', () => {
    const parts = pauses({ from: '2025-02-01', until: '2025-02-11' }, { from: '2025-02-05', until: '2025-02-08' });
    expect(toldRhythm(parts, '2025-01-02')[0]).toBe('2025-04-11 ahead');
  });

  test('leaves what was expected before it as it was', () => {
    const parts = pauses({ from: '2025-05-01', until: '2025-05-11' });
    expect(toldRhythm(parts, '2025-04-15').slice(0, 2)).toEqual(['2025-04-01 late', '2025-07-11 ahead']);
  });

  test('while it lasts, nobody is late', () => {
    const parts = pauses({ from: '2025-05-01', until: '2025-06-01' });
    expect(toldRhythm(parts, '2025-05-15')[0]).toBe('2025-04-01 paused');
    expect(toldRhythm(parts, '2025-06-01')[0]).toBe('2025-04-01 late');
  });

  test('without an end holds what comes after it', () => {
    expect(toldRhythm(pauses({ from: '2025-05-01' }), '2025-06-15')).toEqual(['2025-04-01 paused', 'no-day paused']);
  });

  test('never moves the end of the grant, only a report that falls into it', () => {
    expect(toldRhythm(pauses({ from: '2025-02-01', until: '2025-03-01' }), '2025-01-02').at(-1)).toBe(
      '2025-12-31 ahead',
    );
    expect(toldRhythm(pauses({ from: '2025-12-20', until: '2026-01-10' }), '2025-01-02').at(-1)).toBe(
      '2026-01-10 ahead',
    );
  });
});
