// A server runs until the person who started it has had enough.
import type { ServedFolder } from '../src/publish/serve-folder.ts';

export async function untilStopped(served: ServedFolder): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  process.once('SIGINT', resolve);
  process.once('SIGTERM', resolve);
  await promise;
  await served.close();
}
