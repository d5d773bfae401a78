// A mistake in content: a value to collect and report, never an exception.

/** What happened to the thing because of the problem. */
export type Effect = 'left out' | 'published without' | 'notice';

/**
 * Every problem Milepost knows, with its usual effect. Codes are permanent: people search for them, and each is a
 * heading of the help. Wording is in `check/catalogue.ts`.
 */
export const usualEffect = {
  // the file itself
  'unreadable-file': 'left out',
  'folder-as-file': 'left out',
  'link-out-of-content': 'left out',
  'file-too-large': 'left out',
  'not-text': 'left out',
  'empty-file': 'left out',
  'byte-order-mark': 'notice',
  'windows-line-endings': 'notice',
  'control-character': 'notice',
  'unknown-file': 'notice',
  'bad-file-name': 'left out',
  // the front-matter
  'no-front-matter': 'left out',
  'code-front-matter': 'left out',
  'bad-yaml': 'left out',
  'duplicate-key': 'left out',
  'cut-at-hash': 'notice',
  'half-character': 'notice',
  'unknown-key': 'published without',
  'missing-key': 'left out',
  'wrong-shape': 'published without',
  'not-a-day': 'published without',
  'impossible-date': 'published without',
  'not-a-number': 'published without',
  'money-decimals': 'published without',
  'wrong-currency': 'published without',
  'not-a-choice': 'published without',
  'not-an-id': 'published without',
  'not-an-address': 'published without',
  'not-an-email': 'published without',
  'not-a-language': 'published without',
  'not-a-time-zone': 'published without',
  'not-a-colour': 'published without',
  'too-exact-place': 'published without',
  'not-a-target': 'published without',
  // days
  'no-day': 'left out',
  'two-days': 'left out',
  'dates-out-of-order': 'published without',
  'revision-before-promise': 'published without',
  'revision-before-history': 'notice',
  'revision-out-of-order': 'notice',
  'revision-in-future': 'published without',
  'withdrawal-in-future': 'published without',
  'reply-too-early': 'notice',
  scheduled: 'notice',
  draft: 'notice',
  // one thing and another
  'duplicate-id': 'left out',
  'address-collision': 'left out',
  'moved-from-taken': 'published without',
  'missing-site': 'published without',
  'missing-organisation': 'notice',
  'weak-contrast': 'published without',
  'unread-history': 'notice',
  'import-stopped': 'published without',
  'rename-not-committed': 'notice',
  'currency-kept': 'notice',
  'promise-currency-kept': 'notice',
  'unknown-funder': 'published without',
  'unknown-programme': 'published without',
  'unknown-grant': 'published without',
  'unknown-milestone': 'published without',
  'foreign-milestone': 'published without',
  'unknown-measure': 'published without',
  'unknown-post': 'left out',
  'unknown-revision': 'notice',
  'reply-by-stranger': 'notice',
  'unknown-theme': 'published without',
  'theme-spelling': 'notice',
  'theme-name-twice': 'notice',
  'unknown-learning': 'published without',
  'unlisted-language': 'notice',
  'payment-by-stranger': 'published without',
  'answer-by-stranger': 'notice',
  'yes-and-no': 'published without',
  'contingency-overdrawn': 'notice',
  'more-paid-than-awarded': 'notice',
  'missing-question': 'notice',
  // what a post shows
  'missing-picture': 'published without',
  'unreadable-picture': 'published without',
  'unsupported-picture': 'published without',
  'picture-too-large': 'published without',
  'photo-with-position': 'notice',
  'withdrawn-photo': 'notice',
  'photo-past-review': 'notice',
  'children-without-consent': 'published without',
  'sidecar-without-photo': 'notice',
  'unshown-photo': 'notice',
  'missing-recording': 'published without',
  'unreadable-recording': 'published without',
  'unsupported-recording': 'published without',
  'recording-too-large': 'published without',
  'wrong-player': 'published without',
  'missing-transcript': 'published without',
  'unreadable-captions': 'published without',
  'missing-alt': 'notice',
  'file-name-as-alt': 'published without',
  'remote-picture': 'notice',
  'remote-media': 'notice',
  'dead-link': 'notice',
  'unsafe-markup': 'notice',
  'contact-in-post': 'notice',
  'bad-mdx': 'left out',
  'code-in-mdx': 'published without',
  'unknown-component': 'published without',
  'unclosed-component': 'notice',
  'incomplete-component': 'published without',
  'unknown-attribute': 'published without',
  'missing-attribute': 'published without',
} as const satisfies Record<string, Effect>;

export type ProblemCode = keyof typeof usualEffect;

/** Where in the front-matter of a file: `['reports', 0, 'milestone']`. */
export type KeyPath = readonly (string | number)[];

/** Path of a list, as JSON → where each of its items stood in the file, of which others were taken out. */
export type ListPlaces = Readonly<Record<string, readonly number[]>>;

/** The path in the file of what is at `path` once items were taken out. */
export function pathInFile(path: KeyPath, places: ListPlaces = {}): KeyPath {
  return path.map((step, depth) =>
    typeof step === 'number' ? (places[JSON.stringify(path.slice(0, depth))]?.[step] ?? step) : step,
  );
}

export type Problem = {
  readonly code: ProblemCode;
  readonly effect: Effect;
  /** Path below the content folder, with `/`. */
  readonly file: string;
  /** 1-based. A problem of the whole file stands on line 1. */
  readonly line: number;
  /** The words that the catalogue's sentences leave open. */
  readonly values: Readonly<Record<string, string>>;
};

/** A problem found among things that no longer know their lines: the key is looked up when it is reported. */
export type PlacedByKey = Omit<Problem, 'line'> & { readonly at: KeyPath };

export function problem(
  code: ProblemCode,
  file: string,
  line: number,
  values: Problem['values'] = {},
  effect: Effect = usualEffect[code],
): Problem {
  return { code, effect, file, line, values };
}

export function problemAt(
  code: ProblemCode,
  file: string,
  at: KeyPath,
  values: Problem['values'] = {},
  effect: Effect = usualEffect[code],
): PlacedByKey {
  return { code, effect, file, at, values };
}
