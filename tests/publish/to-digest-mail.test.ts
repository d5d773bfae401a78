import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sheets } from '../../src/derive/sheets.ts';
import type { SheetOf } from '../../src/derive/page.ts';
import { toDigestMail } from '../../src/publish/to-digest-mail.ts';
import { lengthOf } from '../../src/publish/wrap-text.ts';
import { document, linked, post } from '../link/documents.ts';
import { editionOf } from '../village.ts';

type Mail = { readonly text: string; readonly sheet: SheetOf<'digest'> };

function mails(name: string, title: string, language = 'en'): Mail[] {
  const { site } = linked(
    [
      document('organisation', 'river', { name, pauses: [{ from: '2026-04-02', reason: title }] }),
      post('river/2026-04-01-a', { title, learning: [{ tried: title, happened: title, next: title }] }),
    ],
    { name: 'The Village', languages: [language] },
  );
  return [...sheets(editionOf(site))].flatMap(({ frame, page }) =>
    page.kind === 'digest' ? [{ text: toDigestMail(page, frame), sheet: { frame, page } }] : [],
  );
}

test('a week as an e-mail has a subject, what happened with where it is told, and how to stop it', () => {
  const week = mails('River', 'The boat floats').find(({ sheet }) => sheet.page.period.id === '2026-W14');
  expect(week?.text).toBe(`Subject: The Village: Week 14: 30 March to 5 April 2026

The Village: Week 14: 30 March to 5 April 2026
==============================================


River
-----

Pauses (1)

* 2 April: Pause in reporting: River
  Why: The boat floats
  https://village.example/organisations/river/

Learnt (1)

* 1 April: Learnt: The boat floats
  The boat floats
  https://village.example/organisations/river/posts/2026-04-01-a/

New posts (1)

* 1 April: The boat floats
  https://village.example/organisations/river/posts/2026-04-01-a/

--------------------
The same on the web:
https://village.example/digest/2026-W14/
Other ways to follow:
https://village.example/follow/

You want no more of these e-mails? Use the link below if there is one, or
answer this e-mail and say so.
`);
});

test('whatever somebody writes, there is one subject, and no line is too long but an address', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }),
    fc.constantFrom('x'.repeat(200), 'a\r\nBcc: everybody@example.org', '\n.\n', 'Llŷn '.repeat(60)),
  );
  fc.assert(
    fc.property(anything, anything, fc.constantFrom('en', 'cy', 'ar'), (name, title, language) => {
      for (const { text } of mails(`N${name}`, `T${title}`, language)) {
        const [subject = '', empty, ...lines] = text.split('\n');
        expect([/^Subject: ./.test(subject), empty]).toEqual([true, '']);
        expect([subject, ...lines].filter((line) => lengthOf(line) > 78 && !/^ {0,2}https:\S+$/.test(line))).toEqual(
          [],
        );
        expect(lines.filter((line) => /^(\.|From |Bcc:)/.test(line))).toEqual([]);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them belongs into an e-mail
        expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f]/);
        expect(text.isWellFormed()).toBe(true);
      }
    }),
    { seed: 2026, numRuns: 60 },
  );
});

test('it speaks the language of the site', () => {
  const [first] = mails('النهر', 'القارب', 'ar');
  expect(first?.text).toContain('ما تعلمناه (1)');
  expect(
    mails('Afon', 'Y cwch', 'cy')
      .map(({ text }) => text)
      .join(''),
  ).toContain('Wythnos 14: 30 Mawrth – 5 Ebrill 2026');
});
