// Pages that every site has once.
import type { TextKey } from '../../i18n/dictionary.ts';
import { languagesAddress, placesAddress } from '../../model/address.ts';
import type { LinkedTheme } from '../../model/linked-site.ts';
import { countedYears } from '../archive.ts';
import type { Edition } from '../edition.ts';
import { alsoCalled, languagesOf } from '../languages.ts';
import { linkTo } from '../link-to.ts';
import type { Page, Sheet, ShelvesPage } from '../page.ts';
import { hasGivingGrants } from '../open-data/giving-grants.ts';
import { describedLists, describedPlaces, describedTables } from '../open-data/described-tables.ts';
import { placesOf, positionOf, type LinkedPlace } from '../places.ts';
import { organisationCard } from '../rows.ts';
import { filterNames, searchLanguages } from '../search-choices.ts';
import { toFrame } from '../to-frame.ts';

export function* fixedSheets(edition: Edition): Generator<Sheet> {
  const { organisations, themes } = edition.site;
  yield fixed(edition, '/organisations/', 'title.organisations', {
    kind: 'organisations',
    organisations: organisations.map(organisationCard),
  });
  yield fixed(edition, '/themes/', 'title.themes', { kind: 'shelves', of: 'theme', shelves: counted(themes) });
  const places = [...placesOf(edition.site).values()];
  yield fixed(edition, placesAddress, 'title.places', { kind: 'shelves', of: 'place', shelves: onMap(places) });
  yield fixed(edition, '/data/', 'title.data', {
    kind: 'data',
    counts: counts(edition),
    tables: describedTables(edition),
    own: describedLists(),
    places: describedPlaces(edition),
    hasGiving: hasGivingGrants(edition),
  });
  const languages = [...languagesOf(edition.site).values()];
  const spoken = languages.map((one) => ({
    ...shelfLink(one),
    language: one.id,
    ...alsoCalled(one, edition.language),
  }));
  if (spoken.length > 0)
    yield fixed(edition, languagesAddress, 'title.languages', { kind: 'shelves', of: 'language', shelves: spoken });
  yield fixed(edition, '/search/', 'title.search', {
    kind: 'search',
    languages: searchLanguages(edition),
    names: filterNames(edition),
    themes: themes.map(({ name, address }) => ({ text: name, address })),
    places: places.map(({ name, address }) => ({ text: name, address })),
    organisations: organisations.map((organisation) => linkTo(organisation)),
    written: spoken,
    years: countedYears(edition),
  });
  yield fixed(edition, '/help/', 'title.help', { kind: 'help' });
  yield fixed(edition, '/help/problems/', 'title.help-problems', { kind: 'help-problems', problems: edition.problems });
  for (const { name, title, links, deadLinks } of edition.pages)
    yield {
      frame: toFrame(edition, { address: `/${name}/`, head: { title } }),
      page: { kind: 'operator', name, title, links, deadLinks },
    };
  yield fixed(edition, '/404.html', 'title.not-found', { kind: 'not-found' }, true);
}

function fixed(edition: Edition, address: string, title: TextKey, page: Page, unlisted = false): Sheet {
  const head = { title: edition.words(edition.language).t(title), ...(unlisted ? { unlisted: true as const } : {}) };
  return { frame: toFrame(edition, { address, head }), page };
}

function counted(shelves: readonly LinkedTheme[]): ShelvesPage['shelves'] {
  return shelves.map(shelfLink);
}

/** More would cover each other. */
const placesAMap = 60;

/** Those with the most posts are on the map. */
function onMap(places: readonly LinkedPlace[]): ShelvesPage['shelves'] {
  const known = places.filter((place) => positionOf(place) !== undefined);
  const most = new Set(known.toSorted((a, b) => b.posts.length - a.posts.length).slice(0, placesAMap));
  return places.map((place) => ({ ...shelfLink(place), ...(most.has(place) ? positionOf(place) : {}) }));
}

function shelfLink({ name, address, posts }: LinkedTheme): ShelvesPage['shelves'][number] {
  return { text: name, address, count: posts.length };
}

function counts({ site }: Edition): Record<string, number> {
  const { organisations, funders, programmes, posts, themes } = site;
  return {
    organisations: organisations.length,
    funders: funders.length,
    programmes: programmes.length,
    grants: organisations.reduce((sum, { grants }) => sum + grants.length, 0),
    milestones: organisations.reduce((sum, { milestones }) => sum + milestones.length, 0),
    posts: posts.length,
    themes: themes.length,
    learning: posts.reduce((sum, { learning }) => sum + learning.length, 0),
  };
}
