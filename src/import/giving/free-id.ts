import { longestId, toId } from '../../model/id.ts';

/** An id made of the first words that can be spelt, then of all that follow and a number; it is taken from now on. */
export function freeId(words: readonly string[], taken: Set<string>, prefix = ''): string {
  for (const id of candidates(words)) {
    if (taken.has(prefix + id)) continue;
    taken.add(prefix + id);
    return id;
  }
  throw new Error('There is always another number.');
}

function* candidates(words: readonly string[]): Generator<string> {
  const spelt = words.map((each) => toId(each)).filter((id) => id !== '');
  yield* spelt;
  const [first = 'unnamed'] = spelt;
  for (let count = 2; ; count += 1) {
    const ending = `-${count}`;
    yield `${toId(first, longestId - ending.length)}${ending}`;
  }
}
