import { folded, toId } from '../../model/id.ts';
import { problemAt } from '../../model/problem.ts';
import type { Finding, Network } from '../network.ts';

/** Capitals and accents make no other theme. Each odd spelling is named once. */
export function* themeSpelling(network: Network): Iterable<Finding> {
  if (network.unreadSettings.includes('themes')) return;
  if (network.settings.themes) yield* unlikeList(network, network.settings.themes);
  else yield* unlikeFirst(network);
}

/** A post writes a theme as the site’s list has it: its id, or its name. */
function* unlikeList(network: Network, themes: Readonly<Record<string, string>>): Iterable<Finding> {
  const listed = [...Object.values(themes), ...Object.keys(themes)];
  const file = network.all('site')[0]?.file ?? 'site.yaml';
  const told = new Set<string>(listed);
  for (const post of network.all('post'))
    for (const [index, theme] of (post.content.themes ?? []).entries()) {
      const other = listed.find((one) => folded(one) === folded(theme));
      if (other === undefined || told.has(theme)) continue;
      told.add(theme);
      yield problemAt('theme-spelling', post.file, ['themes', index], { theme, other, file });
    }
}

/** Where the site lists no themes, two spellings with one address are one theme. */
function* unlikeFirst(network: Network): Iterable<Finding> {
  const first = new Map<string, { readonly theme: string; readonly file: string }>();
  const named = new Set<string>();
  for (const { file, content } of network.known('post'))
    for (const theme of content.themes ?? []) if (!first.has(toId(theme))) first.set(toId(theme), { theme, file });
  for (const { file, content } of network.all('post'))
    for (const [index, theme] of (content.themes ?? []).entries()) {
      const known = first.get(toId(theme));
      if (!known || known.theme === theme || named.has(theme)) continue;
      named.add(theme);
      yield problemAt('theme-spelling', file, ['themes', index], { theme, other: known.theme, file: known.file });
    }
}
