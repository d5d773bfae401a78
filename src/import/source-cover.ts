import type { Written } from '../read/yaml.ts';
import { described } from './described.ts';
import { plainLine } from './plain-line.ts';

export type SourceCover = {
  readonly key: string;
  readonly image: string;
  readonly alt?: string;
  readonly credit?: string;
};

type Data = { readonly [key: string]: Written };

const imageKeys = [
  'image', 'cover', 'coverImage', 'cover_image', 'featuredImage', 'featured_image', 'hero', 'heroImage', 'hero_image',
  'header_image', 'banner', 'thumbnail', 'thumb',
] as const; // prettier-ignore
const altWords = ['_alt', 'Alt', '-alt', '_alt_text', 'AltText', '_description'];
const creditWords = ['_credit', 'Credit', '-credit'];

/** The picture that stands for the post, as the source names it. */
export function sourceCover(data: Data): SourceCover | undefined {
  for (const key of imageKeys) {
    const image = imageIn(data[key]);
    if (image === undefined) continue;
    const alt = described(textAt(data, key, 'alt', altWords) ?? plainText(data['alt']) ?? '', image);
    const credit = textAt(data, key, 'credit', creditWords);
    return { key, image, ...(alt && { alt }), ...(credit && { credit }) };
  }
  return undefined;
}

export function isCoverKey(key: string): boolean {
  return imageKeys.some((each) => key.startsWith(each));
}

function imageIn(value: Written | undefined): string | undefined {
  if (typeof value === 'string') return /[./]/.test(value) ? withoutSite(value.trim()) : undefined;
  if (Array.isArray(value)) return imageIn(value[0]);
  if (value === undefined) return undefined;
  return ['src', 'path', 'url', 'image', 'file', 'feature', 'relative'].map((key) => imageIn(value[key])).find(Boolean);
}

/** `{{ site.baseurl }}/a.jpg` is `/a.jpg`: where the site stood is no part of the picture's name. */
function withoutSite(address: string): string {
  return address.replace(/^\{\{-?\s*site\.(?:baseurl|url)\s*-?\}\}/, '');
}

function textAt(data: Data, key: string, inner: string, endings: readonly string[]): string | undefined {
  const value = data[key];
  if (typeof value === 'object' && !Array.isArray(value)) return plainText(value[inner]);
  return endings.map((ending) => plainText(data[`${key}${ending}`])).find(Boolean);
}

function plainText(value: Written | undefined): string | undefined {
  return typeof value === 'string' ? plainLine(value) || undefined : undefined;
}
