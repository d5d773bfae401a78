// A file whose words go on under another name: it was renamed, or somebody made a copy of it.
import { describe, expect, test } from 'vitest';
import type { ThingHistory } from '../../src/model/history.ts';
import { dues, file, newFolder, promise, read } from './new-roof.ts';
import { at, commitAll, type Step } from './repository.ts';

const backup = 'organisations/riverside/milestones/roof-backup.md';
const elsewhere = 'organisations/darwen/milestones/roof.md';
const words = promise('2026-06-01');
const moved = promise('2026-12-01');
const titled = (title: string, due = '2026-12-01') => promise(due).replace('A new roof', title);
const step = (on: string, files: Step['files'], moves: Step['moves'] = []): Step => ({ time: at(on), files, moves });

/** The files that each thing had, and what it promised in them. */
async function past(...steps: readonly Step[]) {
  const folder = newFolder();
  commitAll(folder, [step('2026-01-01', { [file]: words }), ...steps]);
  const { things } = await read(folder);
  return things.map((thing) => [files(thing), dues(thing)]);
}

const files = ({ versions }: ThingHistory) =>
  versions.map((version) => version.file.replace(/^organisations\/|milestones\//g, ''));

describe('a copy of a promise is another one, and the old file keeps its past', () => {
  const kept = [
    ['riverside/roof.md', 'riverside/roof.md'],
    ['2026-06-01', '2026-12-01'],
  ];

  test('where its words stand beside it, and its day moved in the same commit', async () => {
    expect(await past(step('2026-03-01', { [file]: moved, [backup]: words }))).toEqual([
      kept,
      [['riverside/roof-backup.md'], ['2026-06-01']],
    ]);
  });

  test('where its title is written otherwise only in capitals and accents', async () => {
    const same = titled('Á NEW róof');
    expect(await past(step('2026-03-01', { [file]: same, [backup]: words }))).toEqual([
      kept,
      [['riverside/roof-backup.md'], ['2026-06-01']],
    ]);
  });

  test('where it has another title, and its words stand in another organisation', async () => {
    const another = titled('A cellar');
    expect(await past(step('2026-03-01', { [file]: another, [elsewhere]: words }))).toEqual([
      kept,
      [['darwen/roof.md'], ['2026-06-01']],
    ]);
  });

  test('where the old file cannot be read any more', async () => {
    const broken = '---\ntitle: [\n---\n';
    expect(await past(step('2026-03-01', { [file]: broken, [backup]: words }))).toEqual([
      [
        ['riverside/roof.md', 'riverside/roof.md'],
        ['2026-06-01', undefined],
      ],
      [['riverside/roof-backup.md'], ['2026-06-01']],
    ]);
  });

  test.each(['md', 'mdx'])('where git sees another file renamed to it, as .%s', async (ending) => {
    const gate = 'organisations/riverside/milestones/gate.md';
    const to = backup.replace('md', ending);
    const steps = [
      step('2026-02-01', { [gate]: promise('2027-01-01') }),
      step('2026-03-01', { [gate]: null, [file]: moved, [to]: words }),
    ];
    expect((await past(...steps))[0]).toEqual(kept);
  });

  test.each([`${file}x`, file.replace('roof', 'Roof')])(
    'where git sees the old file renamed to the copy, and %s is in its place',
    async (place) => {
      expect(await past(step('2026-03-01', { [place]: moved }, [[file, backup]]))).toEqual([
        [
          ['riverside/roof.md', place.replace(/^organisations\/|milestones\//g, '')],
          ['2026-06-01', '2026-12-01'],
        ],
        [['riverside/roof-backup.md'], ['2026-06-01']],
      ]);
    },
  );
});

describe('a promise whose words stand under another name of its organisation was renamed', () => {
  test.each([file, `${file}x`])('where another promise stands in its place, %s', async (place) => {
    const another = step('2026-03-01', { [place]: titled('A cellar') }, [[file, backup]]);
    expect(await past(another)).toEqual([
      [
        ['riverside/roof.md', 'riverside/roof-backup.md'],
        ['2026-06-01', '2026-06-01'],
      ],
      [[place.replace(/^organisations\/|milestones\//g, '')], ['2026-12-01']],
    ]);
  });
});

describe('promises that take one another’s names in one commit are each followed', () => {
  const at = (name: string) => `organisations/riverside/milestones/${name}.md`;
  const one = titled('Dig the ground', '2026-05-01');
  const two = titled('Lay the stones', '2026-07-01');
  const three = titled('Plant', '2026-09-01');
  /** By title, the files that each had. */
  async function named(...commits: readonly Record<string, string | null>[]) {
    const folder = newFolder();
    commitAll(
      folder,
      commits.map((changed, index) => step(`2026-0${index + 1}-01`, changed)),
    );
    const { things } = await read(folder);
    return Object.fromEntries(
      things.map(({ versions }) => [
        versions[0]?.content?.kind === 'milestone' ? versions[0].content.content.title : '',
        versions.map(({ name, blob }) => (blob ? name.id : 'gone')).join(' '),
      ]),
    );
  }

  test('where they are counted on from a new first one', async () => {
    const before = { [at('phase-1')]: one, [at('phase-2')]: two };
    const first = titled('Ask the neighbours', '2026-04-01');
    expect(await named(before, { [at('phase-1')]: first, [at('phase-2')]: one, [at('phase-3')]: two })).toEqual({
      'Dig the ground': 'phase-1 phase-2',
      'Lay the stones': 'phase-2 phase-3',
      'Ask the neighbours': 'phase-1',
    });
  });

  test('where two of them change places', async () => {
    const before = { [at('phase-1')]: one, [at('phase-2')]: two };
    expect(await named(before, { [at('phase-1')]: two, [at('phase-2')]: one })).toEqual({
      'Dig the ground': 'phase-1 phase-2',
      'Lay the stones': 'phase-2 phase-1',
    });
  });

  test('where one takes the name that another gives up', async () => {
    const before = { [at('roof')]: one, [at('hall')]: two };
    expect(await named(before, { [at('roof')]: two, [at('hall')]: null, [at('roof-2')]: one })).toEqual({
      'Dig the ground': 'roof roof-2',
      'Lay the stones': 'hall roof',
    });
  });

  test('where the first goes and the others move up', async () => {
    const before = { [at('phase-1')]: one, [at('phase-2')]: two, [at('phase-3')]: three };
    expect(await named(before, { [at('phase-1')]: two, [at('phase-2')]: three, [at('phase-3')]: null })).toEqual({
      'Dig the ground': 'phase-1 gone',
      'Lay the stones': 'phase-2 phase-1',
      Plant: 'phase-3 phase-2',
    });
  });
});

describe('promises that take one another’s names, and are written anew in the same commit,', () => {
  const at = (name: string) => `organisations/riverside/milestones/${name}.md`;
  const [dig, lay] = [titled('Dig the ground', '2026-05-01'), titled('Lay the stones', '2026-07-01')];
  const start = step('2026-02-01', { [at('phase-1')]: dig, [at('phase-2')]: lay });
  const late = (text: string) => text.replace(/due: 2026/, 'due: 2027');
  const named = async (changed: Record<string, string | null>) =>
    (await past(start, step('2026-03-01', changed))).slice(1);

  test('are followed by their titles, and what changed in them is theirs', async () => {
    const first = titled('Ask the neighbours', '2026-04-01');
    expect(await named({ [at('phase-1')]: first, [at('phase-2')]: late(dig), [at('phase-3')]: `${lay}.` })).toEqual([
      [
        ['riverside/phase-1.md', 'riverside/phase-2.md'],
        ['2026-05-01', '2027-05-01'],
      ],
      [
        ['riverside/phase-2.md', 'riverside/phase-3.md'],
        ['2026-07-01', '2026-07-01'],
      ],
      [['riverside/phase-1.md'], ['2026-04-01']],
    ]);
  });

  test('also where the first goes and the others move up, or two change places', async () => {
    for (const [second, dig2] of [
      [null, undefined],
      [late(dig), '2027-05-01'],
    ] as const) {
      const told = await named({ [at('phase-1')]: late(lay), [at('phase-2')]: second });
      expect(told.map(([, dues]) => dues?.at(-1))).toEqual([dig2, '2027-07-01']);
    }
  });

  test('are others where one goes, and one that says hardly the same comes under a new name', async () => {
    const other = `${late(dig)}${'We dig elsewhere, with other spades, in another year.\n'.repeat(9)}`;
    expect((await named({ [at('phase-1')]: null, [at('phase-9')]: other })).length).toBe(3);
  });

  test('are left where they are while nobody can tell which is which', async () => {
    const twice = { [at('phase-1')]: titled('Ask'), [at('phase-3')]: late(dig), [at('phase-4')]: late(dig) };
    expect((await named(twice)).map(([files]) => files)).toEqual([
      ['riverside/phase-1.md', 'riverside/phase-1.md'],
      ['riverside/phase-2.md'],
      ['riverside/phase-3.md'],
      ['riverside/phase-4.md'],
    ]);
  });
});

test('a copied grant, and the award of the old one cut, is told of the old one', async () => {
  const folder = newFolder();
  const grant = 'organisations/riverside/grants/money.md';
  const award = (amount: number) =>
    `---\ntitle: Money\nawarded: 2026-01-01\nfunders: [{ funder: mill, amount: ${amount} }]\n---\n`;
  commitAll(folder, [
    step('2026-01-01', { [grant]: award(900) }),
    step('2026-03-01', { [grant]: award(400), [grant.replace('money', 'next')]: award(900) }),
  ]);
  const { things } = await read(folder);
  expect(things.map(({ versions }) => versions.map(({ name }) => name.id))).toEqual([['money', 'money'], ['next']]);
});

describe('a post', () => {
  const [post, next] = ['01', '02'].map((day) => `organisations/riverside/posts/2026-03-${day}-news.md`) as [
    string,
    string,
  ];
  const said = (title: string, text: string) => `---\ntitle: ${title}\n---\n\n${text}\n`;
  const past = async (now: string) => {
    const folder = newFolder();
    commitAll(folder, [
      step('2026-03-01', { [post]: said('News', 'We count slates.') }),
      step('2026-03-02', { [post]: now, [next]: said('News', 'We count slates.') }),
    ]);
    return (await read(folder)).things.map(({ versions }) => versions.map(({ name }) => name.id));
  };

  test('that is copied as a template keeps its edits', async () => {
    expect(await past(said('News', 'We counted no slates.'))).toEqual([
      ['2026-03-01-news', '2026-03-01-news'],
      ['2026-03-02-news'],
    ]);
  });

  test('whose name was given to another one was renamed', async () => {
    expect(await past(said('Ducks', 'They swim.'))).toEqual([
      ['2026-03-01-news', '2026-03-02-news'],
      ['2026-03-01-news'],
    ]);
  });
});
