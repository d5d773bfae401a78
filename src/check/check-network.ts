// The rules that look at documents together. Each is one file, named after its problem.
import type { Document } from '../model/document.ts';
import type { KeyPath } from '../model/problem.ts';
import type { Finding, Network, Rule } from './network.ts';
import { identityRules, namingRules, referenceRules, waitingRules } from './rules.ts';

/** First who is who, since what is left out there is no target for anybody's reference. */
export function checkIdentity(network: Network): Finding[] {
  return run(identityRules, network);
}

export function checkReferences(network: Network): Finding[] {
  return run([...waitingRules, ...referenceRules], network);
}

/** What is left out names others all the same: nobody mends a file in two goes. */
export function checkLeftOut(network: Network): Finding[] {
  return run(referenceRules, network);
}

/** Whom an item names that is left out for want of a key. */
export function checkItems(network: Network): Finding[] {
  return run(namingRules, network);
}

function run(rules: readonly Rule[], network: Network): Finding[] {
  return rules.flatMap((rule) => [...rule(network)]);
}

/** The documents without what the findings cost them. */
export function withoutFindings(documents: readonly Document[], findings: readonly Finding[]): Document[] {
  const byFile = Map.groupBy(findings, (finding) => finding.file);
  return documents.flatMap((document) => {
    const own = byFile.get(document.file);
    if (!own) return [document];
    if (own.some((finding) => finding.effect === 'left out')) return [];
    const drops = own.flatMap((finding) =>
      finding.effect === 'published without' && 'at' in finding ? [finding.drop ?? finding.at] : [],
    );
    return [
      drops.every((drop) => drop.length === 0)
        ? document
        : ({ ...document, content: without(document.content, drops) } as Document),
    ];
  });
}

type Branch = { [key: string]: unknown } | unknown[];

/** A copy of `content` without what stands at the paths. List items go together, so that no index moves before its time. */
function without<Content extends object>(content: Content, paths: readonly KeyPath[]): Content {
  const copy = structuredClone(content);
  const lists = new Set<unknown[]>();
  for (const path of paths) {
    if (path.length === 0) continue;
    const parent = path.slice(0, -1).reduce<unknown>((at, step) => (at as Branch | undefined)?.[step as never], copy);
    const last = path.at(-1);
    if (Array.isArray(parent) && typeof last === 'number') {
      delete parent[last];
      lists.add(parent);
    } else if (typeof parent === 'object' && parent !== null && last !== undefined)
      delete (parent as { [key: string]: unknown })[String(last)];
  }
  for (const list of lists) list.splice(0, list.length, ...list.filter(() => true));
  return copy;
}
