import { expect, test } from 'vitest';
import { factsName } from '../../src/search/file-names.ts';
import { searchEverywhere, type Question } from '../../src/search/search-everywhere.ts';
import { published, text, type Text } from './small-collection.ts';

const of = (...facets: string[]) => ({ facets });

const village: Readonly<Record<string, readonly Text[]>> = {
  en: [
    { ...text('roof', 'The roof of the hall', 'Slates, and a village roof'), ...of('kind:post', 'theme:repair') },
    { ...text('garden', 'A garden', 'Beans in the village'), ...of('kind:milestone', 'theme:growing') },
  ],
  cy: [{ ...text('gardd', 'Yr ardd', 'Ffa a <b>llun</b> yn Llŷn village'), ...of('kind:post', 'theme:growing') }],
};

async function everywhere() {
  const files = new Map<string, Uint8Array>();
  for (const [language, texts] of Object.entries(village)) {
    const index = await published(language, texts);
    for (const [name, bytes] of index.files) files.set(`${language}/${name}`, bytes);
    for (const { key, title, text: said } of texts) {
      const facts = { address: `/${key}/`, kind: 'post', title, organisation: 'Hearth', language, text: said };
      const bytes = new TextEncoder().encode(JSON.stringify(facts));
      files.set(`${language}/${factsName(index.numbers.get(key) ?? -1)}`, bytes);
    }
  }
  const asked: string[] = [];
  const search = searchEverywhere(['en', 'cy'], (language, name) => {
    asked.push(`${language}/${name}`);
    return Promise.resolve(files.get(`${language}/${name}`));
  });
  const ask = (query: string, more: Partial<Question> = {}) =>
    search.find({ query, isTyping: false, filters: [], shown: 10, ...more });
  return { search, ask, asked };
}

test('results of all languages are one list, each with its own language', async () => {
  const { ask } = await everywhere();
  const { results, total } = await ask('village');
  expect(total).toBe(3);
  expect(results.map(({ language }) => language).toSorted()).toEqual(['cy', 'en', 'en']);
});

test('a word that stands in one language is not mended in another', async () => {
  const { ask } = await everywhere();
  const { results, mended, missing } = await ask('gardd');
  expect(results.map(({ address }) => address)).toEqual(['/gardd/']);
  expect([mended, missing]).toEqual([[], []]);
});

test('what has some of the words stands below another language that has them all', async () => {
  const { ask } = await everywhere();
  const { results, total, hasAll } = await ask('llun village');
  expect(results.map(({ address, isPartly }) => [address, isPartly ?? false])).toEqual([
    ['/gardd/', false],
    ['/garden/', true],
    ['/roof/', true],
  ]);
  expect([total, hasAll]).toEqual([3, true]);
});

test('a slip that was mended is told with the word that it was taken for', async () => {
  const { ask } = await everywhere();
  const { results, mended, instead } = await ask('villagw roof');
  expect(results[0]?.address).toBe('/roof/');
  expect([mended, instead]).toEqual([['villagw'], ['village']]);
});

test('a filter by language asks that language alone, and another narrows each of them', async () => {
  const { ask, asked } = await everywhere();
  expect((await ask('llyn', { filters: ['language:cy'] })).total).toBe(1);
  expect(asked.filter((name) => name.startsWith('en/'))).toEqual([]);
  expect((await ask('village', { filters: ['theme:growing'] })).total).toBe(2);
  expect((await ask('village', { filters: ['theme:growing', 'language:en'] })).total).toBe(1);
  expect((await ask('village', { filters: ['language:xx'] })).total).toBe(0);
});

test('choices are counted in all languages together, and languages themselves are choices', async () => {
  const { search } = await everywhere();
  expect(await search.choices('theme')).toEqual([
    { value: 'growing', documents: 2 },
    { value: 'repair', documents: 1 },
  ]);
  expect(await search.choices('language')).toEqual([
    { value: 'en', documents: 2 },
    { value: 'cy', documents: 1 },
  ]);
});

test('words that stand nowhere are told, and the title and the text come in pieces', async () => {
  const { ask } = await everywhere();
  expect(await ask('zzz')).toMatchObject({ total: 0, missing: ['zzz'], results: [] });
  const { results } = await ask('llun');
  expect(results[0]?.excerpt).toEqual([
    { text: 'Ffa a <b>' },
    { text: 'llun', isFound: true },
    { text: '</b> yn Llŷn village' },
  ]);
});
