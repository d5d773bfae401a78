// Queries as people ask them: two words that stand in one post, of its title and of its text.
import { words } from '../../../src/search/words.ts';
import { chance } from '../chance.ts';
import type { GeneratedNetwork } from '../generate.ts';
import { postText } from './post-text.ts';

const count = 200;
const shortest = 4;

/** Half have two words of the title, half one of the title and one of the text. */
export function queriesFor(network: GeneratedNetwork, posts: number): string[] {
  const luck = chance(7);
  const wanted = new Set(Array.from({ length: count }, (_, index) => Math.floor((index * posts) / count)));
  const queries: string[] = [];
  let place = 0;
  for (const post of network.posts()) {
    if (wanted.has(place)) {
      const title = telling(post.title);
      const other = queries.length % 2 === 0 ? title : telling(postText(post).text);
      queries.push([...new Set([luck.pick(title), luck.pick(other)])].join(' '));
    }
    place += 1;
  }
  return queries;
}

function telling(text: string): string[] {
  const found = [...new Set(words(text))].filter(({ length }) => length >= shortest);
  return found.length > 0 ? found : ['garden'];
}
