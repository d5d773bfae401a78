// The names that feeds know posts by, for good: whatever becomes of a file, nobody shall be told of its post twice.
import type { LinkedPost } from '../model/linked-site.ts';
import type { Edition } from './edition.ts';
import type { ThingLedger } from './ledger/ledger-event.ts';

type Known = Pick<Edition, 'site' | 'ledger'>;

const made = new WeakMap<Known, ReadonlyMap<LinkedPost, string>>();

/**
 * What the author says (`guid`, else the first of `moved-from`), else the room and the name under which it was published
 * first, as git knows them. Another post that takes a name later has a number behind it.
 */
export function postGuid(post: LinkedPost, edition: Edition): string {
  const guids = made.get(edition) ?? guidsOf(edition);
  made.set(edition, guids);
  return guids.get(post) ?? written(post, edition);
}

function guidsOf({ site, ledger }: Known): ReadonlyMap<LinkedPost, string> {
  const said = site.posts.filter(saysItself);
  const guids = new Map(said.map((post) => [post, written(post, { ledger })]));
  const taken = new Set(guids.values());
  const byThing = new Map(site.posts.map((post) => [ledger.of(post), post]));
  // One that is gone keeps its name, and so does whoever comes first.
  for (const thing of ledger.all) {
    const post = byThing.get(thing);
    const name = firstName(thing);
    if (name === undefined || (post && guids.has(post))) continue;
    const guid = claimed(name, taken);
    if (post) guids.set(post, guid);
  }
  for (const post of site.posts) if (!guids.has(post)) guids.set(post, claimed(written(post, { ledger }), taken));
  return guids;
}

function saysItself({ content }: LinkedPost): boolean {
  return (content.guid ?? content['moved-from']?.[0]) !== undefined;
}

function written(post: LinkedPost, { ledger }: Pick<Known, 'ledger'>): string {
  const { guid, 'moved-from': former } = post.content;
  const room = ledger.versionsOf(post)[0]?.name.organisation ?? post.organisation.id;
  return guid ?? `${room}/${former?.[0] ?? post.id}`;
}

function firstName({ seen: [first] }: ThingLedger): string | undefined {
  return first?.name.kind === 'post' ? `${first.name.organisation}/${first.name.id}` : undefined;
}

function claimed(name: string, taken: Set<string>): string {
  let guid = name;
  for (let time = 2; taken.has(guid); time += 1) guid = `${name} ${time}`;
  taken.add(guid);
  return guid;
}
