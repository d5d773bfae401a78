// The parts of a page that the filter fills.

export type Parts = ReturnType<typeof partsOf>;

export function partsOf(box: HTMLElement) {
  return {
    details: part('details', HTMLDetailsElement, box),
    fields: part('fieldset', HTMLFieldSetElement, box),
    chips: part('#filter-chosen', HTMLElement, box),
    clear: part('#filter-clear', HTMLButtonElement, box),
    status: part('#filter-status', HTMLElement, box),
    /** What the page has without a filter. */
    all: part('#timeline-all', HTMLElement),
    found: part('#timeline-found', HTMLElement),
    timeline: part('#found-timeline', HTMLElement),
    more: part('#found-more', HTMLButtonElement),
    download: part('#found-download', HTMLButtonElement),
    feed: part('#found-feed', HTMLAnchorElement),
  };
}

function part<Kind extends HTMLElement>(name: string, kind: new () => Kind, within: ParentNode = document): Kind {
  const found = within.querySelector(name);
  if (!(found instanceof kind)) throw new Error(`The page has no ${name}`);
  return found;
}
