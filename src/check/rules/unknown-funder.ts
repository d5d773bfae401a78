import type { KeyPath } from '../../model/problem.ts';
import { problem, problemAt } from '../../model/problem.ts';
import type { Finding, Network } from '../network.ts';
import { unknownReference } from '../unknown-reference.ts';

type Named = { readonly id: string | undefined; readonly at: KeyPath; readonly drop?: KeyPath };

/** Whoever gives, pays, agrees or replies must have a file under `funders/`. */
export function* unknownFunder(network: Network): Iterable<Finding> {
  const documents = [...network.all('grant'), ...network.all('programme'), ...network.all('milestone')];
  for (const document of documents)
    for (const { id, at, drop } of fundersNamed(document)) {
      if (id === undefined || network.find('funder', '', id)) continue;
      const finding = problemAt('unknown-funder', document.file, at, unknownReference(network, 'funder', '', id));
      const isAnswerOfLeftOut = document.kind === 'milestone' && network.isLeftOut('funder', '', id);
      if (isAnswerOfLeftOut) yield speaks(id, network) ? finding : { ...finding, drop: [] };
      else yield drop ? { ...finding, drop } : finding;
    }
  for (const { file, id } of network.all('reply')) {
    const [funder = ''] = id.split('/');
    if (network.find('funder', '', funder)) continue;
    yield problem('unknown-funder', file, 1, unknownReference(network, 'funder', '', funder), 'left out');
  }
}

/**
 * A funder whose file was left out takes no revision along. What the organisation says of it counts, but where it said
 * something itself: its own word outranks that, and waits with its file.
 */
function speaks(funder: string, network: Network): boolean {
  return network.known('reply').some(({ id }) => id.startsWith(`${funder}/`));
}

type Naming = ReturnType<Network['all']>[number];

function fundersNamed(document: Naming): readonly Named[] {
  switch (document.kind) {
    case 'grant':
      return fundersOfGrant(document.content);
    case 'programme':
      return listed(document.content.funders, ['funders']);
    case 'milestone':
      return (document.content.revisions ?? []).flatMap((revision, index) =>
        (['agreed-with', 'declined-by'] as const).flatMap((key) =>
          listed(revision[key], ['revisions', index, key]).map((named) => ({ ...named, drop: ['revisions', index] })),
        ),
      );
    default:
      return [];
  }
}

/** A payment keeps its amount when nobody knows who paid it. */
function fundersOfGrant(content: Extract<Naming, { kind: 'grant' }>['content']): Named[] {
  const shares = content.funders.map(({ funder }, index): Named => ({
    id: funder,
    at: ['funders', index, 'funder'],
    // The share stays as written: no change is agreed without whom it names.
    drop: [],
  }));
  const payments = (content.payments ?? []).map(({ funder }, index): Named => ({
    id: funder,
    at: ['payments', index, 'funder'],
  }));
  return [...shares, ...payments];
}

function listed(ids: readonly string[] | undefined, path: KeyPath): Named[] {
  return (ids ?? []).map((id, index) => ({ id, at: [...path, index] }));
}
