// What one version of a file said, by the same door and schemas as the files of today.
import { checkShape } from '../check/check-shape.ts';
import { fundersNamed } from '../check/funders-named.ts';
import { withoutContactFields } from '../check/contact-fields.ts';
import { grant } from '../model/grant.ts';
import type { HistoricKind, SettingsThen, VersionContent } from '../model/history.ts';
import { milestone } from '../model/milestone.ts';
import { post, type Post, type ToldPost } from '../model/post.ts';
import type { KeyPath } from '../model/problem.ts';
import { site, type SiteSettings } from '../model/site.ts';
import { readFrontMatter } from '../read/front-matter.ts';
import { textOf } from '../read/read-text.ts';
import { readYaml } from '../read/yaml.ts';
import { slipsIn } from './slip-in.ts';

/** What to look for: a post whose name has its day is only asked whether it is a draft, unless it was edited. */
export type VersionKind = HistoricKind | 'dated-post' | 'edited-post';

type PromiseContent = Exclude<VersionContent, { kind: 'post' }>;

/** Undefined where nothing can be read: it is known that there was a version, and not what it said. */
export function readVersion(kind: VersionKind, bytes: Uint8Array): VersionContent | undefined {
  if (kind === 'dated-post' && !mayBeDraft(bytes)) return { kind: 'post', draft: false };
  const data = dataOf(bytes);
  if (!data) return undefined;
  const lineOf = () => 1;
  if (kind === 'grant') {
    const { content, isLeftOut, unread, slips } = checkShape(grant, data, '', lineOf);
    if (isLeftOut) return undefined;
    const named = unread.includes('funders') ? fundersNamed(data) : undefined;
    const known = { ...partly(unread, slips, data), ...(named ? { named } : {}) };
    return { kind, content: withoutContactFields(content, '', lineOf).content, ...known };
  }
  if (kind === 'milestone') {
    const { content, isLeftOut, unread, slips } = checkShape(milestone, data, '', lineOf);
    if (isLeftOut) return undefined;
    return { kind, content: withoutContactFields(content, '', lineOf).content, ...partly(unread, slips, data) };
  }
  const { content, isLeftOut } = checkShape(post, data, '', lineOf);
  if (isLeftOut) return undefined;
  const { date, draft = false } = content;
  const edited = kind === 'edited-post' ? editedPost(withoutContactFields(content, '', lineOf).content) : {};
  return { kind: 'post', draft, ...(date ? { date } : {}), ...edited };
}

function editedPost(content: Post): { readonly title: string; readonly told: ToldPost } {
  return { title: content.title, told: toldPost(content) };
}

function partly(
  unread: readonly string[],
  slips: readonly KeyPath[],
  data: Data,
): Pick<PromiseContent, 'unread' | 'slips'> {
  return unread.length > 0 ? { unread, slips: slipsIn(slips, data) } : {};
}

function toldPost({ summary, authors, reports, learning }: Post): ToldPost {
  return {
    ...(summary === undefined ? {} : { summary }),
    ...(authors ? { authors } : {}),
    ...(reports ? { reports } : {}),
    ...(learning ? { learning } : {}),
  };
}

const frontMatterRoom = 64_000;

/**
 * Taking twenty thousand posts apart would take seconds. Those that nowhere have the word, nor a character written as a
 * number, cannot have the key.
 */
function mayBeDraft(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, frontMatterRoom));
  const end = head.indexOf('\n---', 3);
  const front = end < 0 ? head : head.subarray(0, end);
  return front.includes('draft') || front.includes('\\');
}

type Data = Parameters<typeof checkShape>[1];

function dataOf(bytes: Uint8Array): Data | undefined {
  const { text } = textOf(bytes, '');
  return text === undefined ? undefined : readFrontMatter('', text).matter?.data;
}

/** What a version of `site.yaml` says, without what of it cannot be read; undefined where nothing can. */
export function readSettings(bytes: Uint8Array): Partial<SiteSettings> | undefined {
  const { text } = textOf(bytes, '');
  if (text === undefined) return undefined;
  const { value } = readYaml(text);
  if (typeof value !== 'object' || Array.isArray(value)) return undefined;
  const { content, unread } = checkShape(site, value, '', () => 1);
  return Object.fromEntries(Object.entries(content).filter(([key]) => !unread.includes(key)));
}

/** Of the settings, what amounts and days were read by. */
export function readMeasures(bytes: Uint8Array): SettingsThen | undefined {
  const { 'time-zone': zone, currency } = readSettings(bytes) ?? {};
  return zone === undefined && currency === undefined
    ? undefined
    : { kind: 'site', ...(zone === undefined ? {} : { zone }), ...(currency === undefined ? {} : { currency }) };
}
