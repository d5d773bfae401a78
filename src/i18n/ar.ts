// Arabic. Sentences name things after a colon, so that no verb has to agree with a name's gender.
import { changes } from './ar/changes.ts';
import { differences } from './ar/differences.ts';
import { digest } from './ar/digest.ts';
import { drawings } from './ar/drawings.ts';
import { events } from './ar/events.ts';
import { frame } from './ar/frame.ts';
import { grants } from './ar/grants.ts';
import { help } from './ar/help.ts';
import { lists } from './ar/lists.ts';
import { promises } from './ar/promises.ts';
import { rhythm } from './ar/rhythm.ts';
import { search } from './ar/search.ts';
import { timeline } from './ar/timeline.ts';
import { versions } from './ar/versions.ts';
import type { Dictionary } from './dictionary.ts';

export const ar: Dictionary = {
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
