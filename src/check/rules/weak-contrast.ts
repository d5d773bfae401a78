import { contrast } from '../../model/colour.ts';
import { weakPairs } from '../../model/palette.ts';
import { problemAt } from '../../model/problem.ts';
import type { Finding, Network } from '../network.ts';

/** Everybody can read words in the network's own colours. */
export function* weakContrast(network: Network): Iterable<Finding> {
  for (const { file, content } of network.all('site'))
    for (const { key, colour, other, better } of weakPairs(content.colours ?? {})) {
      // Rounded down: 6.99 is not 7.
      const ratio = (Math.floor(contrast(colour, other) * 10) / 10).toFixed(1);
      yield problemAt('weak-contrast', file, ['colours', key], { key, colour, other, ratio, better });
    }
}
