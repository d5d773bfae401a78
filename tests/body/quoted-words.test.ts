// Somebody's words are published when they agreed, and not for a slip.
import { describe, expect, test } from 'vitest';
import { bodyFacts } from '../../src/body/body-facts.ts';
import { toSegments } from '../../src/body/to-segments.ts';
import type { BodyFormat } from '../../src/model/segment.ts';

const targets = {
  words: { footnotes: '', backToText: '', remote: '{host}' },
  links: {},
  pictures: {},
  milestones: {},
};

/** Everything that is published of a text: its segments, and its first sentences. */
function published(source: string, format: BodyFormat): string {
  return JSON.stringify([toSegments(source, format, targets), bodyFacts(source, format).facts?.excerpt]);
}

const told = (source: string, format: BodyFormat) =>
  bodyFacts(source, format).faults.map(({ code, line, values }) => `${line} ${code} ${values['words'] ?? ''}`.trim());

describe('words are kept back, and their author is told', () => {
  test.each([
    ['<Quote consent={false}>one two</Quote>', 'code-in-mdx'],
    ['<Quote consent={"withdrawn"}>one two</Quote>', 'code-in-mdx'],
    ['<Quote Consent="withdrawn">one two</Quote>', 'unknown-attribute'],
    ['<Quote CONSENT>one two</Quote>', 'unknown-attribute'],
    ['<Quote consnet="no">one two</Quote>', 'unknown-attribute'],
    ['<Quote consent="withdrawn">one two</Quote>', 'not-a-choice'],
    ['<Quote withdrawn>one two</Quote>', 'unknown-attribute'],
    ['<Quote withdrawn="yes">one two</Quote>', 'unknown-attribute'],
    ['<Quote consent-withdrawn>one two</Quote>', 'unknown-attribute'],
    ['<Quote consent:withdrawn="yes">one two</Quote>', 'unknown-attribute'],
    ['<Quote agreed="no">one two</Quote>', 'unknown-attribute'],
    ['<Quote permission="none">one two</Quote>', 'unknown-attribute'],
    ['<Quote data-consent="no">one two</Quote>', 'unknown-attribute'],
    ['<Quote review-by="2020-01-01">one two</Quote>', 'unknown-attribute'],
    ['<Quote>consent: no; one two</Quote>', 'unknown-attribute'],
    ['<Qoute consent="withdrawn">one two</Qoute>', 'unknown-component'],
    ['<quote consent="withdrawn">one two</quote>', 'unsafe-markup'],
  ])('in MDX: %s', (written, code) => {
    for (const source of [`One.\n\n${written}`, `One.\nShe said ${written} to us.`]) {
      expect(published(source, 'mdx')).not.toContain('one two');
      expect(told(source, 'mdx')).toContain(`${source.split('\n').length} ${code} kept back`);
    }
  });

  test.each([
    [':::quote{Consent="withdrawn"}', 'unknown-attribute'],
    [':::quote{consent: withdrawn}', 'unknown-attribute'],
    [':::quote{consent:withdrawn}', 'unknown-attribute'],
    [':::quote{consent="withdrawn}', 'unknown-attribute'],
    [':::quote{by=Ana} {consent=withdrawn}', 'not-a-choice'],
    [':::quote consent=withdrawn', 'not-a-choice'],
    [':::quote{withdrawn}', 'unknown-attribute'],
    [':::quote{from=Ana}', 'unknown-attribute'],
    [':::quote{by="Ana",consent=no}', 'unknown-attribute'],
    [':::quote{by="Ana" consent=given', 'unknown-attribute'],
    [':::quote{by="Ana"\nconsent=no}', 'unknown-attribute'],
    [':::quote{by="Ana"} consent="withdrawn"', 'unknown-attribute'],
    [':::quote{by="Ana"}[consent=no]', 'unknown-attribute'],
    [':::quote{by="Ana"} {consent=given}', 'unknown-attribute'],
    [':::quote[by="Ana" consent="no"]', 'unknown-attribute'],
    [':::quote[She said no]{by=Ana}', 'unknown-attribute'],
    [':::quote [by=Ana consent=withdrawn]', 'unknown-attribute'],
    [':::quote (consent=withdrawn)', 'unknown-attribute'],
    [':::quote(consent=withdrawn)', 'unknown-attribute'],
    [':::quote: withdrawn', 'unknown-attribute'],
    [':::quote consent: withdrawn', 'unknown-attribute'],
    [':::quote withdrawn', 'unknown-attribute'],
    [':::quote{by="Ana"}\nconsent: withdrawn', 'unknown-attribute'],
    [':::quote\n{by="Ana" \nconsent=no}', 'unknown-attribute'],
    [':::quote\n\n- by: Ana\n- **Consent**: withdrawn\n', 'unknown-attribute'],
    [':::qoute consent: withdrawn', 'unknown-component'],
    [':::qoute{consent=withdrawn}', 'unknown-component'],
  ])('in Markdown: %s', (written, code) => {
    const source = `One.\n\n${written}\none two\n:::\n\nThree.`;
    expect(published(source, 'md')).not.toMatch(/one two|withdrawn/);
    expect(published(source, 'md')).toContain('Three.');
    expect(told(source, 'md')).toContain(`3 ${code} kept back`);
  });

  test('with all that follows, where nobody can tell where they end', () => {
    const source = 'One.\n\n:::quote{consent=withdrawn}\none two\n\nThree.';
    expect(published(source, 'md')).not.toMatch(/one two|Three|withdrawn/);
    expect(published(source, 'md')).toContain('One.');
    expect(told(source, 'md')).toContain('3 unclosed-component kept back');
  });
});

test('what takes no attribute is published without it, and so is what is written of consent in the words', () => {
  expect(published(':::qoute{consent=given}\none two\n:::', 'md')).toContain('one two');
  expect(published('<Quote by={name}>one two</Quote>', 'mdx')).toContain('one two');
  for (const line of [':::quote', ':::quote{}', '::: quote {by=“Ana” consent=yes}', ':::quote by=Ana consent=given']) {
    const source = `${line}\none two, by consent of all\n:::`;
    expect(published(source, 'md')).toContain('one two');
    expect(told(source, 'md')).toEqual([]);
  }
});

test('words that are kept back are told with how to write their attributes', () => {
  const [fault] = bodyFacts('a\n\n:::quote{by="Ana"} consent="withdrawn"\none two\n:::', 'md').faults;
  expect(fault).toMatchObject({
    line: 3,
    values: { attribute: '{by="Ana"} consent="withdrawn"', component: ':::quote', attributes: 'by, consent' },
  });
});
