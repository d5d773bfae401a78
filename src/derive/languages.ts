// Posts by the language that they are written in, where there is more than one.
import { languageName } from '../i18n/interface-language.ts';
import { languageAddress } from '../model/address.ts';
import type { LinkedPost, LinkedTheme, Site } from '../model/linked-site.ts';
import { indexLanguage } from '../search/file-names.ts';

/** It has what a theme has. Its id is what its tags begin with, `en` of `en-GB`; its name that of its speakers. */
export type LinkedLanguage = LinkedTheme;

const made = new WeakMap<Site['posts'], ReadonlyMap<string, LinkedLanguage>>();

/** By id, and in its order; none where everybody writes in one language. */
export function languagesOf({ posts }: Pick<Site, 'posts'>): ReadonlyMap<string, LinkedLanguage> {
  const languages = made.get(posts) ?? several(posts);
  made.set(posts, languages);
  return languages;
}

function several(posts: readonly LinkedPost[]): ReadonlyMap<string, LinkedLanguage> {
  const byId = Map.groupBy(posts, ({ language }) => indexLanguage(language));
  if (byId.size < 2) return new Map();
  const languages = [...byId].map(([id, own]): [string, LinkedLanguage] => [
    id,
    { id, name: languageName(id), address: languageAddress(id), posts: own },
  ]);
  return new Map(languages.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What those who speak `speaking` call it, where that is another name. */
export function alsoCalled({ id, name }: LinkedLanguage, speaking: string): { also?: string } {
  const also = languageName(id, speaking);
  return also === name ? {} : { also };
}

export function bothNames({ name, also }: { readonly name: string; readonly also?: string | undefined }): string {
  return also === undefined ? name : `${name} (${also})`;
}
