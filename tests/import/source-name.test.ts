import { describe, expect, it } from 'vitest';
import { sourceLanguage } from '../../src/import/source-language.ts';
import { sourceName } from '../../src/import/source-name.ts';

describe('the name of a document says its day and the words of its address', () => {
  it.each([
    ['_posts/2020-01-22-Roll-On.md', '2020-01-22', 'roll-on'],
    ['blog/2020-01-22-title/README.md', '2020-01-22', 'title'],
    ['blog/2021-01-26/sara-petti/README.md', '2021-01-26', 'sara-petti'],
    ['blog/2021/01/26/sara-petti.mdx', '2021-01-26', 'sara-petti'],
    ['blog/2025-11-21/README.md', '2025-11-21', ''],
    ['posts/20200122-title.md', '2020-01-22', 'title'],
    ['_posts/2021-05-6-newsletter.md', '2021-05-06', 'newsletter'],
    ['posts/2020-01-22-환영.ko.md', '2020-01-22', 'hwanyeong'],
  ])('%s', (file, day, slug) => {
    expect(sourceName(file)).toEqual({ day, slug });
  });

  it('a folder of one language is no name', () => {
    expect(sourceName('guide/ko/README.md')).toEqual({ slug: 'guide' });
  });

  it('a name without a day has only words', () => {
    expect(sourceName('events/en/stf-2024.mdx')).toEqual({ slug: 'stf-2024' });
  });

  it('a day that does not exist is handed on as it was written', () => {
    expect(sourceName('_posts/2020-13-45-title.md').day).toBe('2020-13-45');
  });
});

describe('the language of a document', () => {
  it.each([
    ['tutorials/zh-Hans/variables.mdx', {}, 'zh-Hans'],
    ['posts/welcome.ko.md', {}, 'ko'],
    ['posts/welcome.md', { lang: 'pt_BR' }, 'pt-BR'],
    ['posts/en/welcome.md', { locale: 'cy' }, 'cy'],
    ['it/welcome.md', {}, undefined],
    ['posts/welcome.md', { language: 'English' }, undefined],
    ['posts/node.js.md', {}, undefined],
  ])('%s with %o', (file, data, language) => {
    expect(sourceLanguage(file, data as { [key: string]: string })).toBe(language);
  });
});
