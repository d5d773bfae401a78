// What people in the sample changed without a word, so that it shows what Milepost does then.

/** Until that day the file said `before` where it says `now`. */
export type Rewording = {
  readonly path: string;
  readonly until: string;
  readonly now: string;
  readonly before: string;
};

export const changedLater: readonly Rewording[] = [
  // Moved by five months, and nobody has said why.
  {
    path: 'organisations/signal-house/milestones/talking-benches.md',
    until: '2026-02-03',
    now: 'due: 2026-10-16',
    before: 'due: 2026-05-15',
  },
  // Moved without a word; the revision of 14 January said why.
  {
    path: 'organisations/lindleford-kitchen/milestones/six-cooks-certified.md',
    until: '2025-11-24',
    now: 'due: 2026-03-20',
    before: 'due: 2025-12-19',
  },
  // Asked in other words, with a reason, which no revision can put into a value.
  {
    path: 'organisations/wandering-hearth/milestones/what-a-sofa-does.md',
    until: '2025-08-20',
    now: 'do they know somebody nearby whom they could ring at night?',
    before: 'do they know the name of somebody who lives nearby?',
  },
  {
    path: 'organisations/wandering-hearth/milestones/what-a-sofa-does.md',
    until: '2025-08-20',
    now: '"Is there somebody\n  within a mile whom you could ring at two in the morning?"',
    before: '"Do you\n  know what somebody within a mile is called?"',
  },
  // A post that was put right.
  {
    path: 'organisations/cleaverbridge-repair/posts/2025-07-05-nine-toasters/index.md',
    until: '2025-07-09',
    now: 'The eighth had a fork in it.',
    before: 'The eighth had a teaspoon in it.',
  },
];

/** What was there from a day to another, and then its file was gone. */
export type RemovedFile = {
  readonly path: string;
  readonly from: string;
  readonly until: string;
  readonly text: string;
};

/** A promise, for half a year. */
const eveningRun: RemovedFile = {
  path: 'organisations/kettle-hill-lift-share/milestones/evening-run.md',
  from: '2025-06-20',
  until: '2026-01-26',
  text: `---
title: A late run home from the pictures, once a month
due: 2026-05-29
promised: 2025-06-20
grant: lifts-to-town
budget: 600
measures:
  - id: runs
    title: Late runs
    unit: runs
    baseline: 0
    target: 10
---

The last bus up the hill goes at ten to six. Once a month one of us would wait until the film is over.
`,
};

/** A post, for three days: somebody in it had not been asked. */
const whoDrives: RemovedFile = {
  path: 'organisations/kettle-hill-lift-share/posts/2025-11-20-a-driver-and-her-passenger.md',
  from: '2025-11-20',
  until: '2025-11-23',
  text: `---
title: A driver, and the man whom she takes to the eye clinic
authors: [The drivers]
---

Every second Thursday one of us takes the same man to the eye clinic. He has told her his whole life by now.
`,
};

export const removedFiles = [eveningRun, whoDrives] as const;
