// The kinds of page that tell what something said before.
import type { Day } from '../model/day.ts';
import type { Link } from './sheet.ts';

/** The differences stand in the frame, in the order of the edits. */
export type PostVersionsPage = {
  readonly kind: 'post-versions';
  readonly post: Link;
  readonly organisation: Link;
  /** Of its text, where the interface does not speak it. */
  readonly language?: string;
  /** Newest first. */
  readonly edits: readonly VersionStamp[];
  /** How many edits before those are not shown. */
  readonly older: number;
};

/** `author` is absent where git has no name. */
export type VersionStamp = { readonly day: Day; readonly author?: string };
