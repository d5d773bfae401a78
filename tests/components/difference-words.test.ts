import { expect, test } from 'vitest';
import { differenceSentences } from '../../src/components/difference-words.ts';
import type { PromiseDifference, RevisionLine } from '../../src/derive/page.ts';
import { words } from '../../src/i18n/words.ts';
import { day, foundation, trust } from './things.ts';

const target = { field: 'target', title: 'Conversations', unit: 'conversations', from: 300, to: 200 } as const;

const told = (difference?: PromiseDifference, revisions: readonly RevisionLine[] = [], language = 'en') =>
  differenceSentences(difference, revisions, words(language));
const due = (moves: number, days: number) => told({ due: { moves, days }, changes: [], funders: 2 })[0];

function proposed(funders: Partial<RevisionLine>): RevisionLine {
  const nobody = { agreedWith: [], declinedBy: [], confirmedBy: [], refusedBy: [], unanswered: [] };
  const line = { id: 'revision-2026-05-02', date: day('2026-05-02'), state: 'proposed', reason: 'x' } as const;
  return { ...line, changes: [target], ...nobody, ...funders };
}

test('how often the day moved, how far, and whether somebody said why, is one sentence', () => {
  expect(due(2, 61)).toBe('Moved twice, 61 days later than first promised, both explained.');
  expect(due(1, -1)).toBe('Moved once, 1 day earlier than first promised, explained.');
  expect(due(4, 0)).toBe('Moved 4 times, back on the day that was first promised, all explained.');
});

test('a target that changed is told with the funders who agreed', () => {
  expect(told({ changes: [target], funders: 2 })).toEqual([
    'Conversations: target from 300 to 200 conversations, agreed with two funders.',
  ]);
  expect(told({ changes: [target], funders: 0 })).toEqual(['Conversations: target from 300 to 200 conversations.']);
});

test('a funder who confirmed it itself has answered', () => {
  const confirmed = { text: 'Trust', address: '/funders/trust/' };
  const [sentence] = told(undefined, [
    proposed({ confirmedBy: [{ reply: confirmed, day: day('2026-05-12') }], unanswered: [foundation] }),
  ]);
  expect(sentence).toContain('agreed with one funder, one has not answered');
});

test('a proposal says who has not answered, and that it changes nothing', () => {
  expect(told(undefined, [proposed({ agreedWith: [trust, foundation], unanswered: [trust] })])).toEqual([
    'Proposed: Conversations: target from 300 to 200 conversations, agreed with two funders, one has not answered. Until all have agreed, the promise stays as it was.',
  ]);
  expect(told(undefined, [proposed({ unanswered: [trust] })])[0]).toContain('the funder has not answered');
});

test('what was declined is no difference', () => {
  expect(told(undefined, [proposed({ state: 'declined', declinedBy: [trust] })])).toEqual([]);
});

test('every language has the sentence, with a form for every number', () => {
  const difference = (moves: number) => ({ due: { moves, days: 61 }, changes: [target], funders: 2 });
  expect(told(difference(2), [], 'cy')).toEqual([
    'Symudwyd ddwywaith, 61 diwrnod yn hwyrach nag a addawyd gyntaf, gydag eglurhad y ddau dro.',
    'Conversations: targed 300, bellach 200 conversations, cytunwyd â dau ariannwr.',
  ]);
  expect(told(difference(2), [], 'ar')[0]).toBe(
    'تغيّر الموعد مرتين، بعد 61 يومًا من الوعد الأول، مع ذكر السبب في المرتين.',
  );
});
