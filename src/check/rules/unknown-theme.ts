import { folded, toId } from '../../model/id.ts';
import { problemAt } from '../../model/problem.ts';
import { nearest } from '../../model/nearest.ts';
import type { Finding, Network } from '../network.ts';

/** Where the site lists its themes, a post's are among them, by id or name; elsewhere each needs a letter for its address. */
export function* unknownTheme(network: Network): Iterable<Finding> {
  const isUnread = network.unreadSettings.includes('themes');
  const declared = isUnread ? undefined : network.settings.themes;
  const ids = Object.keys(declared ?? {});
  const known = new Set([...ids, ...Object.values(declared ?? {})].map(folded));
  for (const { file, content } of network.all('post'))
    for (const [index, theme] of (content.themes ?? []).entries()) {
      if (declared ? known.has(folded(theme)) : toId(theme) !== '') continue;
      const suggestion = nearest(folded(theme), ids);
      const values = { theme, known: ids.join(', '), ...(suggestion ? { suggestion } : {}) };
      yield problemAt('unknown-theme', file, ['themes', index], values);
    }
}
