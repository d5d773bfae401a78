import { describe, expect, test } from 'vitest';
import { rootName } from '../../src/search/file-names.ts';
import { languageRules } from '../../src/search/language-rules.ts';
import { openSearch } from '../../src/search/search.ts';
import { fetchFrom, keysFound, published, searchIn, text } from './small-collection.ts';

describe('what is found', () => {
  test.each([
    ['cy', 'Llŷn', 'llyn'],
    ['en', 'A walk on Llŷn', 'llyn'],
    ['en', 'The café is open', 'cafe'],
    ['en', 'The cafe is open', 'café'],
    ['en', 'The community’s hall', 'community'],
    ['en', 'A hall of the community', "community's"],
    ['ar', 'افتتحنا المدرسة اليوم', 'مدرسة'],
    ['ar', 'مَدرَسةٌ', 'مدرسه'],
    ['ru', 'Новая крыша', 'крыши'],
    ['uk', 'Їжа для всіх', 'їжа'],
    ['cy', 'Y bont newydd', 'pont'],
    ['cy', 'ym Mhontypridd', 'Pontypridd'],
    ['en', 'Opens at 10:30', '10:30'],
  ])('in %s, “%s” by “%s”', async (language, title, query) => {
    expect(await keysFound(language, [text('/it/', title), text('/other/', 'zzz')], query)).toEqual(['/it/']);
  });

  test.each([
    ['وادي', 'الوادي'],
    ['وقود', 'الوقود'],
    ['ورشة', 'الورشة'],
    ['وعود', 'الوعود'],
    ['وثائق', 'الوثائق'],
    ['والدة', 'الوالدة'],
    ['والدين', 'الوالدين'],
    ['والمدرسة', 'مدرسة'],
    ['ومدرسة', 'المدرسة'],
    ['ومدرسة', 'مدرسة'],
    ['لغة', 'اللغات'],
  ])('in Arabic, %s and %s find each other, whatever is written in front', async (one, other) => {
    expect(await keysFound('ar', [text('/it/', other), text('/else/', 'حديقة')], one)).toEqual(['/it/']);
    expect(await keysFound('ar', [text('/it/', one), text('/else/', 'حديقة')], other)).toEqual(['/it/']);
  });

  test('in Arabic, a mother is not what two letters of her are', async () => {
    const { term } = await languageRules('ar');
    for (const word of ['والده', 'وادي', 'ورشه', 'وردي']) expect(term(word).length).toBeGreaterThan(2);
  });

  test('a document has all the words, where there is one that does', async () => {
    const texts = [text('/roof/', 'A warm roof'), text('/both/', 'Garden', 'on the roof'), text('/garden/', 'Garden')];
    expect(await keysFound('en', texts, 'garden roof')).toEqual(['/both/']);
    const { hasAll, ranked } = await (await searchIn('en', texts.toSpliced(1, 1))).find('garden roof');
    expect([hasAll, ranked.length]).toEqual([false, 2]);
  });

  test('only the best are ranked, and all are counted', async () => {
    const texts = Array.from({ length: 300 }, (_, index) => text(`/${index}/`, 'Roof', 'roof '.repeat(index % 9)));
    const search = await searchIn('en', texts);
    expect(await search.find('roof')).toMatchObject({ total: 300, ranked: { length: 200 } });
    expect(await search.find('roof', { limit: 5 })).toMatchObject({ total: 300, ranked: { length: 5 } });
  });

  test('a word of the title says more than one of the text', async () => {
    const texts = [text('/text/', 'News', 'roof'), text('/title/', 'Roof', 'news'), text('/none/', 'Garden', 'hedge')];
    expect(await keysFound('en', texts, 'roof')).toEqual(['/title/', '/text/']);
  });

  test('a word with a minus keeps documents away', async () => {
    const texts = [text('/a/', 'Roof garden'), text('/b/', 'Roof repair'), text('/c/', 'Other')];
    expect(await keysFound('en', texts, 'roof -garden')).toEqual(['/b/']);
    expect(await keysFound('en', texts, '-garden')).toEqual(['/a/']);
  });

  test('the last word goes on while somebody types it, and not before', async () => {
    const texts = [text('/a/', 'Volunteers wanted'), text('/b/', 'Garden')];
    expect(await keysFound('en', texts, 'volu', { isTyping: true })).toEqual(['/a/']);
    expect(await keysFound('en', texts, 'volu ', { isTyping: true })).toEqual([]);
    expect(await keysFound('en', texts, 'volu')).toEqual([]);
  });

  test('a word is found while it is longer than its stem and not whole', async () => {
    const texts = [text('/a/', 'Communities'), text('/b/', 'Garden')];
    for (const typed of ['commun', 'communi', 'communit', 'community'])
      expect(await keysFound('en', texts, typed, { isTyping: true })).toEqual(['/a/']);
  });

  test.each(['comunity', 'communnity', 'commuinty', 'communitx', 'ocmmunity', 'xcommunity', 'communiyt'])(
    'the slip in “%s” is forgiven, and said',
    async (query) => {
      const search = await searchIn('en', [text('/a/', 'Community'), text('/b/', 'Garden')]);
      const { ranked, mended } = await search.find(query);
      expect([ranked.length, mended]).toEqual([1, [query]]);
    },
  );

  test('of short words no slip is forgiven, and words that are nowhere are named', async () => {
    const { ranked, missing } = await (await searchIn('en', [text('/a/', 'Roof')])).find('rouf');
    expect([ranked, missing]).toEqual([[], ['rouf']]);
  });

  test('a word of most documents counts for nothing beside another', async () => {
    const texts = Array.from({ length: 201 }, (_, index) => text(`/${index}/`, index < 200 ? 'the hall' : 'roof'));
    expect(await keysFound('en', texts, 'the roof')).toEqual(['/200/']);
    expect(await keysFound('en', texts, 'the')).toHaveLength(200);
    expect(await keysFound('en', texts.slice(150), 'the roof')).toHaveLength(51);
  });
});

describe('filters', () => {
  const texts = [
    { ...text('/a/', 'Roof'), facets: ['kind:post', 'year:2025'] },
    { ...text('/b/', 'Roof'), facets: ['kind:post', 'year:2026'] },
    { ...text('/c/', 'Roof'), facets: ['kind:grant', 'year:2026'] },
  ];

  test.each([
    [['kind:post'], ['/a/', '/b/']],
    [['kind:post', 'year:2026'], ['/b/']],
    [
      ['year:2025', 'year:2026'],
      ['/a/', '/b/', '/c/'],
    ],
    [['year:1999'], []],
    [['nonsense'], []],
  ])('%s leave %s', async (filters, expected) => {
    expect((await keysFound('en', texts, 'roof', { filters })).toSorted()).toEqual(expected);
  });

  test('what can be chosen is known with its numbers', async () => {
    const search = await searchIn('en', texts);
    expect(await search.choices('year')).toEqual([
      { value: '2025', documents: 1 },
      { value: '2026', documents: 2 },
    ]);
    expect(await search.choices('theme')).toEqual([]);
  });
});

describe('what is fetched', () => {
  const texts = Array.from({ length: 400 }, (_, index) => text(`/${index}/`, `roof word${index % 97} other${index}`));

  test('is the statistics, and what the words of the query need, once', async () => {
    const asked: string[] = [];
    const search = await openSearch('en', fetchFrom(await published('en', texts), asked));
    expect(asked).toEqual([]);
    await search.find('word5');
    expect(asked).toHaveLength(3);
    expect(asked[0]).toBe(rootName);
    await search.find('word5');
    expect(asked).toHaveLength(3);
    await search.choices('kind');
    expect(asked).toHaveLength(3);
  });

  test('is the new index, where the site was published anew meanwhile', async () => {
    let now = await published(
      'en',
      Array.from({ length: 3000 }, (_, index) => text(`/${index}/`, `word${index}`)),
    );
    const search = await openSearch('en', (name) => fetchFrom(now)(name));
    await search.find('word5');
    now = await published('en', [
      text('/new/', 'word2900 alone'),
      text('/more/', 'word2900'),
      text('/else/', 'nothing'),
    ]);
    expect((await search.find('word2900')).ranked).toHaveLength(2);
  });

  test('comes at the second attempt, where the first one failed', async () => {
    const all = await published('en', texts);
    let fails = true;
    const search = await openSearch('en', (name) =>
      fails ? Promise.reject(new Error('no net')) : fetchFrom(all)(name),
    );
    await expect(search.find('roof')).rejects.toThrow('no net');
    fails = false;
    expect((await search.find('word5')).ranked.length).toBeGreaterThan(0);
  });
});
