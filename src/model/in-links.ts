import type { Segment } from './segment.ts';

/** For each segment, whether it stands inside a link that began before it, and so can hold none of its own. */
export function inLinks(segments: readonly Segment[]): readonly boolean[] {
  let isInside = false;
  return segments.map((segment) => {
    const before = isInside;
    if (segment.kind === 'html') {
      const [opened, closed] = [segment.html.lastIndexOf('<a '), segment.html.lastIndexOf('</a>')];
      if (opened !== closed) isInside = opened > closed;
    }
    return before;
  });
}
