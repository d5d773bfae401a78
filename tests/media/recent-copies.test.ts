// What was cleaned a moment ago is kept without being read again, and never more of it than one file may have.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recentCopies } from '../../src/media/recent-copies.ts';
import { keepRecording } from '../../src/media/recording-cache.ts';

test('a copy is given once, the oldest goes first, and what is larger than all is not held', () => {
  const copies = recentCopies(10);
  copies.put('a', Buffer.alloc(4));
  copies.put('b', Buffer.alloc(4));
  copies.put('c', Buffer.alloc(4));
  expect(copies.take('a')).toBeUndefined();
  expect(copies.take('b')).toHaveLength(4);
  expect(copies.take('b')).toBeUndefined();
  copies.put('large', Buffer.alloc(11));
  expect([copies.take('c'), copies.take('large')]).toEqual([undefined, undefined]);
});

test('whatever is put and taken, what is held is never more than may be', () => {
  const step = fc.record({ name: fc.constantFrom('a', 'b', 'c', 'd'), size: fc.nat(12), isTaken: fc.boolean() });
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const copies = recentCopies(20);
      for (const { name, size, isTaken } of steps)
        if (isTaken) copies.take(name);
        else copies.put(name, Buffer.alloc(size));
      const held = ['a', 'b', 'c', 'd'].map((name) => copies.take(name)?.length ?? 0);
      expect(held.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(20);
    }),
  );
});

test('a copy that was just made is kept though its file is gone, and without it the file is asked for', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'milepost-copies-'));
  try {
    const recording = { address: '/recordings/1.mp3' };
    expect(await keepRecording(folder, join(folder, 'gone.mp3'), recording)).toBe(false);
    expect(await keepRecording(folder, join(folder, 'gone.mp3'), recording, Buffer.from('It rains.'))).toBe(true);
    expect(readFileSync(join(folder, recording.address), 'utf8')).toBe('It rains.');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
