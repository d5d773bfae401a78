import { expect, test } from 'vitest';
import { printer } from './plates.ts';
import { sheetOfKind } from './sheets.ts';

test.each(['shelves', 'shelf', 'follow', 'search'] as const)(
  'a language on a %s page has its own name, in that language, apart from what the page calls it',
  async (kind) => {
    const press = await printer();
    const html = await press.print(sheetOfKind(kind));
    expect(html).toMatch(/<(?:a|span)(?= )[^>]* lang="cy"[^>]*>\s*Cymraeg\s*<\/(?:a|span)>\s+\(Welsh\)/);
  },
);
