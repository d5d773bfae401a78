// What the search page offers to choose from: languages, and the names of what results are filtered by.
import { indexLanguage } from '../search/file-names.ts';
import type { Edition } from './edition.ts';
import { languageOf } from './link-to.ts';
import type { SearchPage } from './page.ts';

/** Those of the indexes that are published, the site’s own first. */
export function searchLanguages({ site }: Edition): string[] {
  const own = site.settings.languages[0] ?? 'en';
  const written = site.organisations.flatMap((organisation) => {
    const { posts, grants, milestones } = organisation;
    const inOwn = grants.length + milestones.length > 0 ? [languageOf(organisation) ?? own] : [];
    return [...posts.map(({ language }) => language), ...inOwn];
  });
  const first = indexLanguage(own);
  const all = [...new Set(written.map(indexLanguage))].sort();
  return [...all.filter((one) => one === first), ...all.filter((one) => one !== first)];
}

export function filterNames({ site }: Edition): SearchPage['names'] {
  const named = <Thing extends { readonly id: string }>(things: readonly Thing[], name: (thing: Thing) => string) =>
    Object.fromEntries(things.map((thing) => [thing.id, name(thing)]));
  return {
    organisation: named(site.organisations, ({ content }) => content.name),
    theme: named(site.themes, ({ name }) => name),
    funder: named(site.funders, ({ content }) => content.name),
    programme: named(site.programmes, ({ content }) => content.title),
  };
}
