// The feed that has what is chosen, or the nearest.
import { choicesOf, type Chosen, type Found } from '../../filter/choose.ts';
import { facetNames, type NamedFacet } from '../../filter/facts.ts';
import type { Facts } from '../../filter/read-facts.ts';
import { fill } from '../search/say.ts';
import type { FilterData } from './page-data.ts';

export type NearFeed = { readonly address: string; readonly name: string; readonly isExact: boolean };

const named: readonly NamedFacet[] = ['organisation', 'funder', 'programme', 'theme', 'place'];

/** `sizes` says how much there is of each choice by itself: of several, the one with the least is nearest. */
export function feedOf(chosen: Chosen, facts: Facts, data: FilterData, sizes: Found['counts']): NearFeed {
  const used = facetNames.filter((facet) => chosen[facet] !== undefined);
  const isExact = used.length === 1;
  const [nearest] = named
    .flatMap((facet) => {
      const number = chosen[facet];
      const choice = number === undefined ? undefined : choicesOf(facts, facet)[number];
      return number === undefined || !choice ? [] : [{ facet, choice, size: sizes[facet][number] ?? 0 }];
    })
    .sort((a, b) => a.size - b.size);
  if (nearest) {
    const { facet, choice } = nearest;
    return { address: `${fill(data.things[facet], { id: choice.id })}feed.xml`, name: choice.name, isExact };
  }
  const about = aboutOf(chosen, facts);
  return { address: data.feeds[about], name: data.words[`feed-${about}`], isExact: isExact && about === 'learning' };
}

/** What happens to promises, and what was learnt, have feeds by themselves. */
function aboutOf(chosen: Chosen, { names }: Facts): 'all' | 'changes' | 'learning' {
  const kind = chosen.kind === undefined ? '' : (names.kinds[chosen.kind] ?? '');
  if (kind === 'learning') return 'learning';
  const isOfPromise = /^(promise|revision|milestone)-/.test(kind) || chosen.standing !== undefined;
  return isOfPromise ? 'changes' : 'all';
}
