// Sounds and films in a text, each with its words.
import { expect, test } from 'vitest';
import { bodyFacts } from '../../src/body/body-facts.ts';
import { toSegments } from '../../src/body/to-segments.ts';
import type { Recording } from '../../src/model/recording.ts';
import type { BodyTargets, Segment } from '../../src/model/segment.ts';
import { picture, targets } from './allow-list.ts';

const recording = (role: Recording['role'], name: string): Recording => ({
  role,
  address: `/recordings/${name}`,
  type: 'any/type',
  bytes: 9,
});
const [sound, film, captions] = [
  recording('audio', 'rain.mp3'),
  recording('video', 'row.mp4'),
  recording('captions', 'row.vtt'),
];
const all: BodyTargets = { ...targets, recordings: { 'rain.mp3': sound, 'row.mp4': film, 'row.vtt': captions } };
const html = (text: string) => ({ kind: 'html', html: expect.stringContaining(text) });
const placed = (source: string, more: Partial<BodyTargets> = {}): Segment[] =>
  toSegments(source, 'md', { ...all, ...more });
const told = (source: string) => bodyFacts(source, 'md').faults.map(({ code, line }) => `${line} ${code}`);

const rain = ':::audio{src="rain.mp3" title="Rain" credit="Ana"}\nIt rained.\n:::';
const row = ':::video{src="row.mp4" captions="row.vtt" poster="roof.jpg"}\n:::';

test('a sound stands with its words, the same in both spellings', () => {
  const player = {
    kind: 'player',
    recording: sound,
    title: 'Rain',
    credit: 'Ana',
    children: [html('<p>It rained.</p>')],
  };
  expect(placed(rain)).toEqual([player]);
  const mdx = '<Audio src="rain.mp3" title="Rain" credit="Ana">\n\nIt rained.\n\n</Audio>';
  expect(toSegments(mdx, 'mdx', all)).toEqual([player]);
});

test('a film stands with its captions and the picture before it', () => {
  expect(placed(row)).toEqual([{ kind: 'player', recording: film, captions, poster: picture, children: [] }]);
  expect(told(row)).toEqual([]);
});

test('what a text names is known: as what, and its poster as a picture', () => {
  const { facts } = bodyFacts(`${rain}\n\n${row}`, 'md');
  expect(facts?.recordings).toEqual([
    { name: 'rain.mp3', role: 'audio' },
    { name: 'row.mp4', role: 'video', captions: 'row.vtt', poster: 'roof.jpg' },
    { name: 'row.vtt', role: 'captions' },
  ]);
  expect(facts?.pictures).toEqual(['roof.jpg']);
  expect(bodyFacts('Only words.', 'md').facts).not.toHaveProperty('recordings');
});

test('without its words none is placed, and what is inside stays', () => {
  for (const [source, line] of [
    [':::audio{src="rain.mp3"}\n:::', 1],
    ['We listened.\n\n:::audio{src="rain.mp3"}\n![A roof](roof.jpg)\n:::', 3],
    [':::video{src="row.mp4"}\n:::', 1],
  ] as const) {
    expect(told(source)).toEqual([`${line} missing-transcript`]);
    expect(placed(source).map(({ kind }) => kind)).not.toContain('player');
  }
});

test('words in a component inside are words', () => {
  const source = '::::audio{src="rain.mp3"}\n:::quote{by="Ana"}\nIt rained.\n:::\n::::';
  expect(told(source)).toEqual([]);
  expect(placed(source)).toMatchObject([{ kind: 'player', children: [{ kind: 'quote' }] }]);
});

test('where the recording is not there, or is something else, its words stay', () => {
  const words = [html('<p>It rained.</p>')];
  expect(placed(rain, { recordings: {} })).toEqual(words);
  expect(placed(rain, { recordings: { 'rain.mp3': film } })).toEqual(words);
  expect(placed(row, { recordings: { 'row.mp4': film } })).toEqual([]);
  expect(placed(row, { recordings: { 'row.mp4': film, 'row.vtt': sound } })).toEqual([]);
});

test('captions do not stand for the words of a sound', () => {
  expect(told(':::audio{src="rain.mp3" captions="row.vtt"}\n:::')).toEqual([
    '1 unknown-attribute',
    '1 missing-transcript',
  ]);
});

test('one that is kept back leaves a note, and nothing of what is said in it', () => {
  const keptBack = { 'rain.mp3': 'A note.' };
  expect(placed(rain, { keptBack, recordings: {} })).toEqual([{ kind: 'kept-back', note: 'A note.' }]);
});

test('one from elsewhere becomes a link, with its words below', () => {
  const source = ':::audio{src="https://elsewhere.example/rain.mp3" title="Rain"}\nIt rained.\n:::';
  expect(told(source)).toEqual(['1 remote-media']);
  expect(placed(source)).toEqual([html('href="https://elsewhere.example/rain.mp3"')]);
  expect(JSON.stringify(placed(source))).toContain('It rained.');
});

test('nobody’s address is among the words, nor in the title', () => {
  const source = ':::audio{src="rain.mp3" title="By ana@riverside.example"}\nWrite to ana@riverside.example.\n:::';
  expect(JSON.stringify(placed(source))).not.toContain('ana@');
  expect(told(source).filter((one) => one.endsWith('contact-in-post'))).toHaveLength(2);
});

test('the words are no part of what a list shows of the post', () => {
  expect(bodyFacts(`${rain}\n\nWe were dry.`, 'md').facts).toMatchObject({ excerpt: 'We were dry.', words: 5 });
});

test('words of a sound that is not placed are a paragraph, as those around it are', () => {
  for (const src of ['gone.mp3', '']) {
    const sound = `<Audio src="${src}">It *rained*.</Audio>`;
    for (const source of [`One.\n\n${sound}\n\nTwo.`, `One. ${sound} Two.`]) {
      const [only, ...others] = toSegments(source, 'mdx', all);
      const written = [only, ...others].map((one) => (one?.kind === 'html' ? one.html : '')).join('');
      expect(written.replace(/<p>.*?<\/p>/gs, '').trim()).toBe('');
      expect(written).toContain('It <em>rained</em>.');
    }
  }
});
