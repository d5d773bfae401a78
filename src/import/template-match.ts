// What one rule found at one place of a body, and what it needs to know to find it.
import type { Written } from '../read/yaml.ts';
import type { NoteCode } from './note.ts';

export type Match = {
  /** Where reading goes on. */
  readonly end: number;
  /** What stands there instead; nothing where the source stays as it is. */
  readonly text?: string;
  readonly code?: NoteCode;
};

export type Place = {
  readonly text: string;
  readonly at: number;
  readonly isMdx: boolean;
  readonly isInHtml: boolean;
  readonly data: { readonly [key: string]: Written };
  /** Names that an MDX file imports → the file they stand for. */
  readonly imports: ReadonlyMap<string, string>;
};

/** Tried in order at each place where template code may begin. */
export type Rule = (place: Place) => Match | undefined;
