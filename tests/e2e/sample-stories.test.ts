// The sample tells stories with everything that a text can place, and its film and its sound play.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { componentNames, directiveName } from '../../src/model/component.ts';
import { root } from '../whole-site/publish-copy.ts';
import { openedSample } from './opened-sample.ts';

const sample = openedSample();

const organisations = join(root, 'content', 'organisations');
const texts = readdirSync(organisations, { recursive: true, encoding: 'utf8' })
  .filter((path) => /posts.*\.mdx?$/.test(path))
  .map((path) => ({ path, text: readFileSync(join(organisations, path), 'utf8') }));

/** The texts that place a component. */
function placing(name: (typeof componentNames)[number]): readonly { readonly path: string; readonly text: string }[] {
  const [directive, element] = [new RegExp(`^:::${directiveName(name)}\\b`, 'm'), new RegExp(`^<${name}\\b`, 'm')];
  return texts.filter(({ text, path }) => (path.endsWith('.mdx') ? element : directive).test(text));
}

test('every component is in a story', () => {
  expect(componentNames.filter((name) => placing(name).length === 0)).toEqual([]);
});

test('stories are told in both spellings, three languages and by many organisations', () => {
  const all = [...new Set(componentNames.flatMap(placing))];
  expect(new Set(all.map(({ path }) => path.split('.').at(-1)))).toEqual(new Set(['md', 'mdx']));
  const languages = all.map(({ text }) => /^language: (\w+)/m.exec(text)?.[1] ?? 'en');
  expect(new Set(languages)).toEqual(new Set(['en', 'cy', 'ar']));
  expect(new Set(all.map(({ path }) => path.split('/')[0])).size).toBeGreaterThanOrEqual(5);
});

test('the whole sample is small enough to be fetched with the program', () => {
  const files = readdirSync(organisations, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const sizes = files.map((entry) => statSync(join(entry.parentPath, entry.name)).size);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(4_000_000);
});

test.each([
  ['neuadd-helyg/posts/2026-02-21-mae-hin-gynnes', { seconds: 6, width: 640, captions: 3 }],
  ['signal-house/posts/2026-04-23-the-night-market', { seconds: 4, width: 0, captions: 0 }],
] as const)('the recording of %s plays', { timeout: 60_000 }, async (address, expected) => {
  const { page, close, offences } = await sample.open(`organisations/${address}/`);
  const played = await page.evaluate(async () => {
    const one = document.querySelector<HTMLMediaElement>('.player :is(audio, video)');
    if (!one) return undefined;
    one.muted = true;
    one.playbackRate = 8;
    const ended = new Promise((resolve, reject) => {
      one.addEventListener('ended', resolve);
      one.querySelector('source')?.addEventListener('error', () => reject(new Error('a source that cannot be played')));
    });
    await one.play();
    await ended;
    const width = one instanceof HTMLVideoElement ? one.videoWidth : 0;
    return { seconds: Math.round(one.duration), width, captions: one.textTracks[0]?.cues?.length ?? 0 };
  });
  expect(played).toEqual(expected);
  expect(offences).toEqual([]);
  await close();
});
