// What replies of funders name, and what is wrong with it, for the rules named after each problem.
import type { Day } from '../model/day.ts';
import type { Document } from '../model/document.ts';
import { formerPosts } from '../model/former-posts.ts';
import { problemAt, type KeyPath, type ProblemCode } from '../model/problem.ts';
import { isRevision, type ReplyTarget } from '../model/reply.ts';
import { nearest } from '../model/nearest.ts';
import type { Finding, Network } from './network.ts';
import { organisationName, unknownMilestone, unknownReference } from './unknown-reference.ts';

type Reply = Document<'reply'>;
type Named = { readonly target: ReplyTarget; readonly at: KeyPath };
type Fault = {
  readonly code: ProblemCode;
  readonly values: Readonly<Record<string, string>>;
  /**
   * It may have been otherwise once: a share was taken out of a grant, a revision out of a promise, the promise itself
   * out of its folder. Nobody can be silenced so; what counts is settled by the history.
   */
  readonly maybeFormer?: true;
};

/**
 * Findings of one sort. A reply of which nothing that it names is left is left out itself. What is there and was left out
 * for its own problem takes no reply along: the name stays as it is written, and leads nowhere.
 */
export function* replyFaults(network: Network, code: ProblemCode): Iterable<Finding> {
  for (const reply of network.all('reply')) {
    const named = targetsOf(reply);
    const faults = named.map((one) => ({ ...one, fault: faultOf(one.target, reply, network) }));
    const isEmpty = faults.every(({ fault }) => fault && !fault.maybeFormer && !isThere(fault));
    const cost = isEmpty ? 'left out' : 'published without';
    for (const { at, fault } of faults) {
      if (fault?.code !== code) continue;
      const finding = problemAt(code, reply.file, at, fault.values, fault.maybeFormer ? 'notice' : cost);
      yield isThere(fault) ? { ...finding, drop: [] } : finding;
    }
  }
}

function isThere({ values }: Fault): boolean {
  return values['leftOut'] === 'yes';
}

export function targetsOf({ content }: Reply): Named[] {
  const { to, confirms = [], declines = [] } = content;
  return [
    ...(to ? [{ target: to, at: ['to'] }] : []),
    ...confirms.map((target, index) => ({ target, at: ['confirms', index] })),
    ...declines.map((target, index) => ({ target, at: ['declines', index] })),
  ];
}

/** The post that a reply names, by the name it has or had. */
export function postNamed(name: string, network: Network): Document<'post'> | undefined {
  const [organisation = '', id = ''] = name.split('/');
  const found = network.find('post', organisation, id);
  if (found) return found;
  return formerPosts(network.known('post').filter((post) => post.organisation === organisation)).get(id);
}

function faultOf(target: ReplyTarget, reply: Reply, network: Network): Fault | undefined {
  return isRevision(target) ? faultOfRevision(target, reply, network) : faultOfPost(target.post, reply, network);
}

function faultOfPost(name: string, reply: Reply, network: Network): Fault | undefined {
  const [organisation = '', id = ''] = name.split('/');
  const post = postNamed(name, network);
  const values = { post: name, organisation: organisationName(network, organisation) };
  if (!post) {
    const { suggestion, ...unknown } = unknownReference(network, 'post', organisation, id);
    const meant: Fault['values'] = suggestion === undefined ? {} : { suggestion: `${organisation}/${suggestion}` };
    return { code: 'unknown-post', values: { ...values, ...unknown, ...meant } };
  }
  if (isWaiting(post, reply, network.today)) return { code: 'unknown-post', values: { ...values, waiting: 'yes' } };
  const grants = network.known('grant').filter((grant) => grant.organisation === organisation);
  return isFunderOf(grants, reply) ? undefined : { code: 'reply-by-stranger', values, maybeFormer: true };
}

/** Nobody can read it yet, nor on the day of the reply. */
function isWaiting({ content }: Document<'post'>, reply: Reply, today: Day): boolean {
  const shown = reply.content.date !== undefined && reply.content.date > today ? reply.content.date : today;
  return content.draft === true || (content.date !== undefined && content.date > shown);
}

function faultOfRevision(
  { milestone: name, revision, known }: Extract<ReplyTarget, { readonly milestone: string }>,
  reply: Reply,
  network: Network,
): Fault | undefined {
  const [organisation = '', id = ''] = name.split('/');
  const milestone = known === 'gone' ? undefined : network.find('milestone', organisation, id);
  if (!milestone) {
    const values = { ...unknownMilestone(network, name), inReply: 'yes' };
    if (!known) return { code: 'unknown-milestone', values };
    return { code: 'unknown-milestone', values: { ...values, was: 'yes' }, maybeFormer: true };
  }
  const days = (milestone.content.revisions ?? []).map(({ date }) => date);
  const { title, grant } = milestone.content;
  if (milestone.unread?.includes('revisions')) return undefined;
  if (!days.includes(revision) || revision > network.today) {
    const suggestion = nearest(revision, days);
    const values = { revision, milestone: title, known: days.join(', '), ...(suggestion ? { suggestion } : {}) };
    return { code: 'unknown-revision', values, maybeFormer: true };
  }
  const found = grant === undefined ? undefined : network.find('grant', organisation, grant);
  // Nobody knows who funds a grant that cannot be read, or whose name cannot: the reply has the benefit of the doubt.
  if (grant === undefined ? milestone.unread?.includes('grant') : !found) return undefined;
  if (found && isFunderOf([found], reply)) return undefined;
  return {
    code: 'reply-by-stranger',
    values: { milestone: title, organisation: organisationName(network, organisation) },
    maybeFormer: true,
  };
}

function isFunderOf(grants: readonly Document<'grant'>[], reply: Reply): boolean {
  const [funder] = reply.id.split('/');
  return grants.some(
    ({ content, unread }) => unread?.includes('funders') || content.funders.some((share) => share.funder === funder),
  );
}
