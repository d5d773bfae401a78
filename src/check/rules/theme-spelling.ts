import { toId } from '../../model/id.ts';
import { problemAt } from '../../model/problem.ts';
import type { Finding, Network } from '../network.ts';

/** Where the site lists no themes, two spellings with one address are one theme. Each odd spelling is named once. */
export function* themeSpelling(network: Network): Iterable<Finding> {
  if (network.settings.themes || network.unreadSettings.includes('themes')) return;
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
