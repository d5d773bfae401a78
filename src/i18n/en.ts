// English is the model of all dictionaries. Plain words: a neighbour on a cheap phone reads them.
import { changes } from './en/changes.ts';
import { differences } from './en/differences.ts';
import { digest } from './en/digest.ts';
import { drawings } from './en/drawings.ts';
import { events } from './en/events.ts';
import { frame } from './en/frame.ts';
import { grants } from './en/grants.ts';
import { help } from './en/help.ts';
import { lists } from './en/lists.ts';
import { promises } from './en/promises.ts';
import { rhythm } from './en/rhythm.ts';
import { search } from './en/search.ts';
import { timeline } from './en/timeline.ts';
import { versions } from './en/versions.ts';

export const en = {
  ...frame,
  ...grants,
  ...lists,
  ...promises,
  ...differences,
  ...changes,
  ...rhythm,
  ...search,
  ...digest,
  ...drawings,
  ...events,
  ...timeline,
  ...versions,
  help,
} as const;
