import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressOnPaper, toPaper } from '../../src/components/paper.ts';
import { sheetOfKind } from './sheets.ts';

const frame = sheetOfKind('grant').frame;
const own = frame.site.base + frame.address;
const paperOf = (html: string) => toPaper(html, addressOnPaper(frame));
const site = frame.site.url;

describe('the sections of a report', () => {
  test('are named in their order, and one that has a name keeps it', () => {
    const { html, sections } = paperOf('<h2>What &amp; why</h2><h2 id="money">The <em>money</em> </h2>');
    expect(html).toBe('<h2 id="part-1">What &amp; why</h2><h2 id="money">The <em>money</em> </h2>');
    expect(sections).toEqual([
      { id: 'part-1', title: 'What &amp; why' },
      { id: 'money', title: 'The money' },
    ]);
  });
});

describe('the links of a report', () => {
  test('have one number for one address, which is told in full', () => {
    const { html, addresses } = paperOf(
      '<a href="/base/a/">A</a> <a href="https://b.example/?x=1&#38;y=2">B</a> <a class="c" href="/base/a/">A</a>',
    );
    expect(html.replace(/<a ([^>]*)>/g, '[$1]')).toBe(
      '[href="/base/a/" data-note="1"]A</a> [href="https://b.example/?x=1&#38;y=2" data-note="2"]B</a> [class="c" href="/base/a/" data-note="1"]A</a>',
    );
    expect(addresses).toEqual([`${site}/base/a/`, 'https://b.example/?x=1&y=2']);
  });

  test.each(['#part-1', own, `${own}#money`, 'mailto:us@village.example'])('one to %s needs no number', (href) => {
    expect(paperOf(`<a href="${href}">here</a>`).html).toBe(`<a href="${href}">here</a>`);
  });

  test('of a drawing have no number, which nobody could see there', () => {
    const map = '<svg class="map"><svg x="1" /><a href="/base/a/"><svg><title>A</title></svg></a></svg>';
    expect(paperOf(`${map}<a href="/base/b/">B</a>`)).toMatchObject({
      html: `${map}<a href="/base/b/" data-note="1">B</a>`,
      addresses: [`${site}/base/b/`],
    });
  });

  test('that paper leaves out have no number: ways to act, and ways around', () => {
    const html =
      '<nav><nav><a href="/base/a/">A</a></nav><a href="/base/b/">B</a></nav><section class="act"><a href="/base/c/">C</a></section>';
    const paper = paperOf(`${html}<a href="/base/d/">D</a>`);
    expect(paper.addresses).toEqual([`${site}/base/d/`]);
    expect(paper.html.startsWith(html)).toBe(true);
  });
});

describe('what strangers wrote', () => {
  test('is no tag where it stands in an attribute or in a comment', () => {
    const html = `<img alt="<h2 onerror='x'>" /><!-- <a href="/base/a/"> --><abbr title='<a href="/base/b/">'>c</abbr>`;
    expect(paperOf(html)).toEqual({ html, sections: [], addresses: [] });
  });

  test('stays as it is, whatever it is: only names and numbers are added', () => {
    const attribute = fc.string().map((text) => text.replaceAll('&', '&#38;').replaceAll('"', '&#34;'));
    const text = fc.string().map((one) => one.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
    const piece = fc.oneof(
      text,
      fc.tuple(attribute, text).map(([title, inside]) => `<a title="${title}" href="/base/x/">${inside}</a>`),
      fc.tuple(attribute, text).map(([title, inside]) => `<h2 title="${title}">${inside}</h2>`),
      attribute.map((alt) => `<img alt="${alt}">`),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const html = pieces.join('');
        const paper = paperOf(html);
        expect(paper.html.replace(/<h2 id="part-\d+"/g, '<h2').replace(/ data-note="1">/g, '>')).toBe(html);
        expect(paper.sections.length).toBe(pieces.filter((one) => one.startsWith('<h2')).length);
      }),
    );
  });
});
