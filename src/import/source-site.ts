// What the settings of Jekyll or Hugo say of the whole site. They are read as text; none of them is run.
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { largestFile } from '../read/read-text.ts';
import { readYaml, type Written } from '../read/yaml.ts';
import { readToml } from './toml.ts';

export type SourceSite = {
  /** `https://me.example`, where the site stood. */
  readonly origin?: string;
  /** The path below which all its addresses stood: `/blog`, or ''. */
  readonly base: string;
  /** The language of what names none, as it was written. */
  readonly language?: string;
};

const endings = ['yml', 'yaml', 'toml', 'json'];
const files = ['_config', 'hugo', 'config', 'config/_default/hugo', 'config/_default/config'].flatMap((name) =>
  endings.map((ending) => `${name}.${ending}`),
);

export function sourceSite(folder: string): SourceSite {
  for (const file of files) {
    const data = settingsIn(join(folder, file));
    if (data) return siteOf(data);
  }
  return { base: '' };
}

/** The address from the root of the site, where it begins as the site's own addresses do. */
export function addressInSite(address: string, { origin, base }: SourceSite): string | undefined {
  const plain = address.trim();
  const isFull = origin !== undefined && plain.replace(/^http:/, 'https:').startsWith(`${origin}/`);
  const path = isFull ? plain.replace(/^https?:\/\/[^/]+/, '') : plain;
  if (base !== '' && path.startsWith(`${base}/`)) return path.slice(base.length);
  return isFull ? path : undefined;
}

type Settings = { readonly [key: string]: Written };

/** A link is not followed: what it leads to may be no part of the blog. */
function settingsIn(path: string): Settings | undefined {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (!stats?.isFile() || stats.size > largestFile) return undefined;
  const text = readFileSync(path, 'utf8');
  const toml = path.endsWith('.toml') ? readToml(text) : undefined;
  const value = toml ? ('value' in toml ? toml.value : undefined) : readYaml(text).value;
  return typeof value === 'object' && !Array.isArray(value) ? value : undefined;
}

function siteOf(data: Settings): SourceSite {
  const address = [data['baseURL'], data['baseurl'], data['url']].find(
    (value) => typeof value === 'string' && /^https?:/.test(value),
  );
  const url = typeof address === 'string' && URL.canParse(address) ? new URL(address) : undefined;
  const below = data['baseurl'];
  const path = typeof below === 'string' && !below.includes(':') ? below : (url?.pathname ?? '');
  const steps = path.split('/').filter((step) => step !== '');
  const language = [data['defaultContentLanguage'], data['languageCode'], data['lang'], data['locale']].find(
    (value) => typeof value === 'string',
  );
  return {
    ...(url && { origin: `https://${url.host}` }),
    base: steps.map((step) => `/${step}`).join(''),
    ...(typeof language === 'string' && { language }),
  };
}
