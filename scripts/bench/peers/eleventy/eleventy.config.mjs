// The peer's plain blog: posts, listings, themes and feeds, with everything that is asked often worked out once.
import { readFileSync } from 'node:fs';

const organisations = JSON.parse(readFileSync('data/organisations.json', 'utf8'));
const nameOf = new Map(organisations.map(({ id, name }) => [id, name]));
const longDay = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

export default function configure(eleventy) {
  eleventy.addPassthroughCopy({ static: '/' });
  eleventy.ignores.add('content/**/_index.md');
  eleventy.addGlobalData('organisations', organisations);
  eleventy.addCollection('posts', newestFirst);
  eleventy.addCollection('listings', (api) => pages(groupsOf(newestFirst(api)).byOrganisation, 20));
  eleventy.addCollection('themePages', (api) => pages(groupsOf(newestFirst(api)).byTheme, 50));
  eleventy.addFilter('organisationName', (id) => nameOf.get(id));
  eleventy.addFilter('organisation', (id) => organisations.find((one) => one.id === id));
  eleventy.addFilter('day', (date) => date.toISOString().slice(0, 10));
  eleventy.addFilter('longDay', (date) => longDay.format(date));
  eleventy.addFilter('feedDay', (date) => date.toUTCString());
  eleventy.addFilter('minutes', (text) => Math.ceil(text.split(/\s+/).length / 213));
  eleventy.addFilter('of', (posts, id) => groupsOf(posts).byOrganisation.get(id) ?? []);
  eleventy.addFilter('neighbour', (posts, page, id, step) => {
    const { byOrganisation, places } = groupsOf(posts);
    return byOrganisation.get(id)[places.get(page.inputPath) + step];
  });
  return { dir: { input: 'content', includes: '../layouts', output: '_site' }, markdownTemplateEngine: false };
}

let sorted;

function newestFirst(api) {
  const posts = api.getFilteredByGlob('content/organisations/*/posts/*.md');
  if (sorted?.length !== posts.length) sorted = posts.toSorted((a, b) => b.date - a.date);
  return sorted;
}

const known = new WeakMap();

function groupsOf(posts) {
  const found = known.get(posts) ?? group(posts);
  known.set(posts, found);
  return found;
}

function group(posts) {
  const byOrganisation = Map.groupBy(posts, (post) => post.data.organisation);
  const byTheme = new Map();
  for (const post of posts)
    for (const theme of post.data.themes)
      byTheme
        .set(theme, byTheme.get(theme) ?? [])
        .get(theme)
        .push(post);
  const places = new Map(
    [...byOrganisation.values()].flatMap((own) => own.map((post, place) => [post.inputPath, place])),
  );
  return { byOrganisation, byTheme, places };
}

function pages(groups, size) {
  return [...groups].flatMap(([name, posts]) => {
    const total = Math.ceil(posts.length / size);
    return Array.from({ length: total }, (_, index) => {
      return {
        name,
        number: index + 1,
        total,
        count: posts.length,
        posts: posts.slice(index * size, (index + 1) * size),
      };
    });
  });
}
