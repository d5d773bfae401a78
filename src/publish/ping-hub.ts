// Tells a WebSub hub (W3C WebSub, section 7) which feeds changed, so that whoever follows them through it is told at once.
import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readManifest } from './manifest.ts';

export type Ping = {
  /** The address of the feed. */
  readonly topic: string;
  /** Undefined where the hub took it; else why it did not. */
  readonly refusal?: string;
};

export type PingRequest = {
  /** The published folder. */
  readonly site: string;
  readonly hub: string;
  /** The site's url and base: what feeds are known by. */
  readonly origin: string;
  /** Keeps what the hub was told of last. */
  readonly memory: string;
  readonly onPing: (done: number, total: number) => void;
};

/**
 * Each feed that is another one than when the hub took it last, one after another. A feed that the hub did not take is
 * told again the next time.
 */
export async function pingHub({ site, hub, origin, memory, onPing }: PingRequest): Promise<Ping[]> {
  const told = readTold(memory, hub);
  const changed = feedsIn(site).filter(([file, digest]) => told.get(file) !== digest);
  const pings: Ping[] = [];
  for (const [file, digest] of changed) {
    const topic = `${origin}/${file}`;
    const refusal = await publishTo(hub, topic);
    pings.push({ topic, ...(refusal === undefined ? {} : { refusal }) });
    if (refusal === undefined) told.set(file, digest);
    onPing(pings.length, changed.length);
  }
  writeTold(memory, hub, told);
  return pings;
}

/** Archives never change, and nobody follows one. */
function feedsIn(site: string): [file: string, digest: string][] {
  const files = [...(readManifest(site)?.keys() ?? [])].filter((file) =>
    /(^|\/)(feed|changes)\.(xml|json)$/.test(file),
  );
  return files.sort().map((file) => [file, hash('sha256', readFileSync(join(site, file)), 'hex').slice(0, 32)]);
}

const patience = 20_000;

async function publishTo(hub: string, topic: string): Promise<string | undefined> {
  // Hubs know the address by either name.
  const body = new URLSearchParams({ 'hub.mode': 'publish', 'hub.url': topic, 'hub.topic': topic });
  try {
    const { ok, status } = await fetch(hub, { method: 'POST', body, signal: AbortSignal.timeout(patience) });
    return ok ? undefined : `it answered ${status}`;
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return cause instanceof Error ? cause.message : String(cause);
  }
}

/** Of another hub nothing is known. */
function readTold(memory: string, hub: string): Map<string, string> {
  if (!existsSync(memory)) return new Map();
  const kept = JSON.parse(readFileSync(memory, 'utf8')) as { hub: string; feeds: [string, string][] };
  return new Map(kept.hub === hub ? kept.feeds : []);
}

function writeTold(memory: string, hub: string, told: ReadonlyMap<string, string>): void {
  mkdirSync(dirname(memory), { recursive: true });
  writeFileSync(`${memory}.new`, `${JSON.stringify({ hub, feeds: [...told] })}\n`);
  renameSync(`${memory}.new`, memory);
}
