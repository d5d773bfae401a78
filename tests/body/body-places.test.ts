import { describe, expect, test } from 'vitest';
import { placesIn } from '../../src/body/body-places.ts';
import type { BodyFormat } from '../../src/model/segment.ts';
import { bodyFacts } from '../../src/body/body-facts.ts';

describe('a line of the body is', () => {
  test('where a picture stands, not one whose name ends the same', () => {
    expect(lines('![a](group-photo.jpg)\n\nSee photo.jpg\n\n![b](photo.jpg)', 'photo.jpg')).toEqual([5]);
  });

  test('where a link is, not the same words in a sentence', () => {
    expect(lines('The road /old is closed\n\n[the\nroad](/old)\n\n[once more](/old)', '/old')).toEqual([4, 6]);
  });

  test('where a link by reference is used', () => {
    expect(lines('x\n\n[the plans][p]\n\n[p]: plans.md', 'plans.md')).toEqual([3]);
  });

  test('where the link is that leads nowhere, not the picture of that name nor a comment', () => {
    const source = '![IMG](IMG.jpg)\n\n<!-- [x](dead.md) -->\n\n[photo](IMG.jpg) [x](dead.md)';
    expect(placesIn(source, 'md').named('IMG.jpg', 'link')).toEqual([5]);
    expect(placesIn(source, 'md').named('dead.md', 'link')).toEqual([5]);
  });

  test('where an e-mail address is, each time', () => {
    const source = '# ann@b.example\n\n<a href="mailto:ann@b.example">z</a>\n\nann@b.example';
    expect(lines(source, 'ann@b.example')).toEqual([1, 3, 5]);
  });

  test('where a tag stands, not where it is shown as code', () => {
    const source = '```\n<script>\n```\n\nSee `<script>`\n\n<div>\n<script>alert(1)</script>\n</div>';
    expect(lines(source, '<script')).toEqual([8]);
  });

  test('where an attribute stands, in capitals too', () => {
    expect(lines('onclick is a word\n\n<b\nONCLICK="x">c</b>', 'onClick')).toEqual([4]);
    expect(lines('onClick is a word\n\n<b onClick="x">c</b>', 'onClick', 'mdx')).toEqual([3]);
  });

  test('where a component stands, and what it names', () => {
    const source = 'photo.jpg\n\n<Figure\n  src="photo.jpg" />\n\n<Progress milestone="roof" />\n\nroof';
    expect(lines(source, 'photo.jpg', 'mdx')).toEqual([4]);
    expect(lines(source, 'roof', 'mdx')).toEqual([6]);
    expect(lines('Chart\n\n<Chart />', '<Chart', 'mdx')).toEqual([3]);
  });

  test('where code stands in a text', () => {
    expect(lines('x\n\nWe fed {2 + 2} people', '2 + 2', 'mdx')).toEqual([3]);
  });

  test('that of an address in other letters than it was written in', () => {
    expect(lines('x\n\n![a](the%20roof.jpg)', 'the%20roof.jpg')).toEqual([3]);
    expect(lines('x\n\n![a](<the roof.jpg>)', 'the%20roof.jpg')).toEqual([3]);
  });
});

describe('a fault has the line of its own picture, of several that have one name', () => {
  const told = (source: string, format: BodyFormat = 'md') =>
    bodyFacts(source, format).faults.map(({ code, line }) => `${line} ${code}`);

  test('among good ones', () => {
    const good = '![Four people](a.jpg)';
    const source = ['![](a.jpg)', good, 'See a.jpg', good, '![DSC00012.JPG](a.jpg)', good, '![](a.jpg)'].join('\n\n');
    expect(told(source)).toEqual(['1 missing-alt', '9 file-name-as-alt', '13 missing-alt']);
    expect(told(`${good}\n${good}\n![](a.jpg) ${good}`)).toEqual(['3 missing-alt']);
  });

  test('in components, of either spelling', () => {
    const gallery = ':::gallery\n![A ladder](a.jpg)\n\n- ![](a.jpg)\n:::\n\n:::figure{src=a.jpg}\n:::';
    expect(told(`![A roof](a.jpg)\n\n${gallery}`)).toEqual(['6 missing-alt', '9 missing-alt']);
    const figures = '<Figure src="a.jpg" alt="A roof" />\n\n<Figure\n  alt=""\n  src="a.jpg" />';
    expect(told(`a.jpg\n\n${figures}`, 'mdx')).toEqual(['7 missing-alt']);
  });

  test('beside HTML, which is searched', () => {
    const source = '![](a.jpg)\n\n<div>\n<img src="a.jpg">\n</div>\n\n![](a.jpg)';
    expect(told(source)).toEqual(['1 missing-alt', '4 missing-alt', '7 missing-alt']);
  });
});

test('a name stands for something where it is placed as that, and not where else it is written', () => {
  const source = 'We lost p.jpg.\n\n![A](p.jpg)\n\n:::audio{src="p.jpg"}\nRain.\n:::\n\n[p](p.jpg)\n\n<!-- p.jpg -->';
  const { named } = placesIn(source, 'md');
  expect(named('p.jpg', 'recording')).toEqual([5]);
  expect(named('p.jpg', 'link')).toEqual([9]);
  expect(named('p.jpg', 'picture')[0]).toBe(3);
});

test('of two mistakes with the same words, each has its own line', () => {
  const { faults } = bodyFacts('![](a.jpg)\n\nJo@home.example\n\n![](a.jpg) jo@home.example', 'md');
  expect(faults.map(({ code, line }) => `${line} ${code}`).sort()).toEqual([
    '1 missing-alt',
    '3 contact-in-post',
    '5 contact-in-post',
    '5 missing-alt',
  ]);
});

function lines(source: string, text: string, format: BodyFormat = 'md'): readonly number[] {
  return placesIn(source, format).anywhere(text);
}
