// Welsh. Nouns after a number stay singular and mutate by it, so that each plural category has its own form.
import { changes } from './cy/changes.ts';
import { differences } from './cy/differences.ts';
import { digest } from './cy/digest.ts';
import { drawings } from './cy/drawings.ts';
import { events } from './cy/events.ts';
import { frame } from './cy/frame.ts';
import { grants } from './cy/grants.ts';
import { help } from './cy/help.ts';
import { lists } from './cy/lists.ts';
import { promises } from './cy/promises.ts';
import { rhythm } from './cy/rhythm.ts';
import { search } from './cy/search.ts';
import { timeline } from './cy/timeline.ts';
import { versions } from './cy/versions.ts';
import type { Dictionary } from './dictionary.ts';

export const cy: Dictionary = {
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
};
