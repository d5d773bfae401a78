// What whoever publishes is told of the letters of social cards.
import type { Published } from '../src/publish/publish.ts';

const mostNamed = 5;

/** `borrows`: the site takes letters from the machine. */
export function cardNotices({ wordless, borrowed }: Published['cards'], borrows: boolean): string[] {
  const remedy = borrows
    ? 'Install a font that has them, and publish again.'
    : 'With "borrow-letters: yes" in site.yaml they are taken from the fonts of this machine.';
  return [
    ...(wordless.length > 0
      ? [
          `Cards without words whose letters no font has that comes along (Latin, Arabic): ${named(wordless)}. ${remedy}`,
        ]
      : []),
    ...(borrowed.length > 0
      ? [`Cards with letters of this machine, which another may draw otherwise: ${named(borrowed)}.`]
      : []),
  ];
}

function named(titles: readonly string[]): string {
  const shown = titles.slice(0, mostNamed).map((title) => `"${title}"`);
  const more = titles.length - shown.length;
  return shown.join(', ') + (more > 0 ? `, and ${more} more` : '');
}
