import { folded } from '../../model/id.ts';
import { problemAt } from '../../model/problem.ts';
import type { Finding, Network } from '../network.ts';

/** Posts name a theme by its id or its name, so that a name is of one theme, and no other’s id. The first has it. */
export function* themeNameTwice(network: Network): Iterable<Finding> {
  for (const { file, content } of network.all('site')) {
    const themes = Object.entries(content.themes ?? {});
    const owners = new Map(themes.map(([id]) => [folded(id), id]));
    for (const [id, name] of themes) {
      const other = owners.get(folded(name)) ?? id;
      owners.set(folded(name), other);
      if (other !== id) yield problemAt('theme-name-twice', file, ['themes', id], { name, id, other });
    }
  }
}
