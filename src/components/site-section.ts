export const siteSections = ['organisations', 'timeline', 'themes', 'learning', 'search', 'follow', 'help'] as const;

/** Where a page is, for who looks at the site's own links. */
export type Here = {
  readonly at: 'home' | (typeof siteSections)[number] | 'elsewhere';
  /** It is the page that the link leads to, and not one below it. */
  readonly isItself: boolean;
};

export function hereOf(address: string): Here {
  if (address === '/') return { at: 'home', isItself: true };
  const at = siteSections.find((section) => address.startsWith(`/${section}/`)) ?? 'elsewhere';
  return { at, isItself: address === `/${at}/` };
}
