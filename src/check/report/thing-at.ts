const things = [
  [/\.(jpe?g|png|gif|webp|avif|heic|heif|svg|tiff?|bmp)\.ya?ml$/i, 'note on the photo'],
  [/\.\w+\.ya?ml$/i, 'note on the recording'],
  // A picture beside a post is not the post.
  [/^organisations\/[^/]+\/posts\/[^/]+(\/[^/]+\.(mdx?|markdown|txt))?$/i, 'post'],
  [/^organisations\/[^/]+\/milestones\//, 'milestone'],
  [/^organisations\/[^/]+\/grants\//, 'grant'],
] as const;

/** What people call the thing that a file of the content folder is. */
export function thingAt(file: string): string {
  return things.find(([place]) => place.test(file))?.[1] ?? 'file';
}
