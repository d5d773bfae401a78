import { describe, expect, test } from 'vitest';
import { toSegments } from '../../src/body/to-segments.ts';
import type { BodyTargets, Segment } from '../../src/model/segment.ts';
import { segmentsText } from '../../src/publish/segments-text.ts';

const targets: BodyTargets = {
  links: {},
  pictures: {},
  milestones: {},
  words: { footnotes: 'Notes', backToText: '{reference}', remote: '{host}' },
};
const textOf = (source: string) => segmentsText(toSegments(source, 'md', targets));

describe('what a body says', () => {
  test.each([
    ['A **warm** ro*of*', 'A warm roof'],
    ['One\n\nTwo', 'One\nTwo'],
    ['- a\n- b', 'a\nb'],
    ['## Heading\ntext', 'Heading\ntext'],
    ['Tea & cake < £5 "now"', 'Tea & cake < £5 “now”'],
    ['[text](https://example.org "a > b")', 'text'],
    ['`<script>`', '<script>'],
    ['&amp;lt; stays', '&lt; stays'],
    ['| a | b |\n|---|---|\n| c | d |', 'a\nb\nc\nd'],
  ])('%j is %j', (source, text) => {
    expect(textOf(source).replaceAll(/[“”]/g, '"')).toBe(text.replaceAll(/[“”]/g, '"'));
  });

  test('of a picture what is said of it, and of one that is kept back nothing', () => {
    const plain = { address: '/a.jpg', width: 1, height: 1 };
    const picture = {
      kind: 'picture',
      picture: { plain },
      alt: 'The new roof',
      caption: 'In May',
    } as unknown as Segment;
    const segments: Segment[] = [picture, { kind: 'kept-back', note: 'A photo is not shown' }];
    expect(segmentsText(segments)).toBe('The new roof\nIn May');
  });

  test('of a quotation who said it', () => {
    const html: Segment = { kind: 'html', html: '<p>It is warm.</p>' };
    expect(segmentsText([{ kind: 'quote', by: 'Ana', children: [html] }])).toBe('It is warm.\nAna');
  });
});
