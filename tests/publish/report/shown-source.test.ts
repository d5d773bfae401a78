import { expect, test } from 'vitest';
import { linkSite } from '../../../src/link/link-site.ts';
import { day } from '../../../src/model/day.ts';
import { site } from '../../../src/model/site.ts';
import { shownSource } from '../../../src/publish/report/shown-source.ts';
import { document, post } from '../../link/documents.ts';
import { organisationOf } from '../../village.ts';

const settings = site.parse({ name: 'The Village', url: 'https://village.example' });
const river = document('organisation', 'river', { name: 'River', contact: 'river@village.example' });
const linked = linkSite(settings, day.parse('2026-04-01'), [river, post('river/2026-03-02-a')]).site;
const [written] = organisationOf(linked, 'river').posts;

function shown(front: string, body: string): string {
  if (!written) throw new Error('There is no post');
  return shownSource(written, `---\n${front}---\n\n${body}\n`);
}

test('a post is as it was written, with what it says at its beginning', () => {
  expect(shown('title: "The *roof*"\nthemes: [repair]\n', 'It **is** on.')).toBe(
    '---\ntitle: "The *roof*"\nthemes: ["repair"]\n---\n\nIt **is** on.\n',
  );
});

test('quotes that nobody agreed to, photos that nobody is shown, and recordings are not in it', () => {
  const quote = ':::quote{by="Ana" consent="no"}\nI was cold.\n:::';
  const text = shown('title: A\n', `Before.\n\n${quote}\n\n![Ana](ana.jpg)\n\n:::audio{src="ana.wav"}\nI said.\n:::`);
  expect(text).toContain('Before.');
  expect(text).not.toMatch(/cold|ana\.jpg|ana\.wav|I said/);
});

test('addresses of people are not in it, but the one for replies, nor comments, nor keys that are for the program', () => {
  const text = shown(
    'title: Ask ben@home.example\nguid: secret-1\ndraft: no\n',
    'To river@village.example <!-- hm -->',
  );
  expect(text).toContain('river@village.example');
  expect(text).not.toMatch(/ben@home|secret-1|draft|hm/);
});
