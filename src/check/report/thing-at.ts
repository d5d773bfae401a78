const things = [
  [/^organisations\/[^/]+\/posts\//, 'post'],
  [/^organisations\/[^/]+\/milestones\//, 'milestone'],
  [/^organisations\/[^/]+\/grants\//, 'grant'],
] as const;

/** What people call the thing that a file of the content folder is. */
export function thingAt(file: string): string {
  return things.find(([place]) => place.test(file))?.[1] ?? 'file';
}
