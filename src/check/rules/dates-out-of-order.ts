import type { Day } from '../../model/day.ts';
import type { Grant } from '../../model/grant.ts';
import { problemAt, type KeyPath } from '../../model/problem.ts';
import type { Finding, Network } from '../network.ts';

/** Two days of which the second cannot come before the first; `at` is the key that goes. */
type Order = {
  readonly first: Day | undefined;
  readonly second: Day | undefined;
  readonly words: readonly [string, string];
  readonly at: KeyPath;
  readonly drop?: KeyPath;
  /** Odd, and yet it happens: both days stay. */
  readonly isPossible?: true;
};

/**
 * Nothing ends before it starts, and nothing is paid before it is awarded. A grant that is awarded after its work has ended
 * is told, and stays as it is: some funders pay for what was done already.
 */
export function* datesOutOfOrder(network: Network): Iterable<Finding> {
  const documents = (['grant', 'programme', 'organisation', 'milestone'] as const).flatMap((kind) => [
    ...network.all(kind),
  ]);
  for (const document of documents) {
    const wrong = ordersOf(document).filter(isWrong);
    const [one, ...more] = wrong.filter(({ words }) => words[0] === 'awarded');
    // One day of an award still to come against several others: the award's is the slip, and none of them goes for it.
    const isSlip = one !== undefined && more.length > 0 && one.first !== undefined && one.first > network.today;
    if (isSlip) yield problemAt('dates-out-of-order', document.file, ['awarded'], valuesOf(one), 'notice');
    for (const order of wrong) {
      if (isSlip && order.words[0] === 'awarded') continue;
      const { at, drop, isPossible } = order;
      const effect = isPossible ? 'notice' : undefined;
      const finding = problemAt('dates-out-of-order', document.file, at, valuesOf(order), effect);
      yield drop ? { ...finding, drop } : finding;
    }
  }
}

function isWrong({ first, second }: Order): boolean {
  return first !== undefined && second !== undefined && first > second;
}

function valuesOf({ first, second, words: [firstKey, secondKey] }: Order): Readonly<Record<string, string>> {
  return { first: first ?? '', second: second ?? '', firstKey, secondKey };
}

function ordersOf(document: ReturnType<Network['all']>[number]): readonly Order[] {
  switch (document.kind) {
    case 'grant':
      return ordersOfGrant(document.content);
    case 'programme': {
      const { starts, ends } = document.content;
      return [{ first: starts, second: ends, words: ['starts', 'ends'], at: ['ends'] }];
    }
    case 'organisation':
      return (document.content.pauses ?? []).map(({ from, until }, index) => {
        const at = ['pauses', index, 'until'];
        return { first: from, second: until, words: ['from', 'until'], at, drop: ['pauses', index] };
      });
    case 'milestone': {
      const { promised, due } = document.content;
      return [{ first: promised, second: due, words: ['promised', 'due'], at: ['promised'] }];
    }
    default:
      return [];
  }
}

function ordersOfGrant({ awarded, starts, ends, payments, contingency }: Grant): Order[] {
  const isBackwards = starts !== undefined && ends !== undefined && starts > ends;
  const ending: Order = isBackwards
    ? { first: starts, second: ends, words: ['starts', 'ends'], at: ['ends'] }
    : { first: awarded, second: ends, words: ['awarded', 'ends'], at: ['ends'], isPossible: true };
  const later = (list: readonly { readonly date: Day }[] | undefined, path: KeyPath) =>
    (list ?? []).map(({ date }, index): Order => {
      const item = [...path, index];
      return { first: awarded, second: date, words: ['awarded', 'date'], at: [...item, 'date'], drop: item };
    });
  return [ending, ...later(payments, ['payments']), ...later(contingency?.draws, ['contingency', 'draws'])];
}
