// Property tests as plain sentences.
import fc from 'fast-check';
import { test as vitestTest } from 'vitest';

export { fc };

/** The sentence holds for whatever the arbitrary makes. */
export function test<Value>(sentence: string, values: fc.Arbitrary<Value>, holds: (value: Value) => void): void {
  vitestTest(sentence, () =>
    fc.assert(
      fc.property(values, (value) => holds(value)),
      { numRuns: 300 },
    ),
  );
}
