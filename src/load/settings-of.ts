import type { Unpictured } from './load-document.ts';
import { site, type SiteSettings } from '../model/site.ts';

export type ReadSettings = {
  readonly settings: SiteSettings;
  /** The keys of which something could not be read; all of them where nothing could. */
  readonly unread: readonly string[];
};

/**
 * The network's settings. Where `site.yaml` cannot be published, what can be read of it, and for the rest the least that
 * a site can be published with.
 */
export function settingsOf(documents: readonly Unpictured[], remains: readonly Unpictured[]): ReadSettings {
  const read = settingsIn(documents);
  if (read) return read;
  const left = settingsIn(remains);
  if (!left) return { settings: least, unread: Object.keys(site.shape) };
  const { settings, unread } = left;
  const { name, url } = least;
  const standIns = { ...(unread.includes('name') ? { name } : {}), ...(unread.includes('url') ? { url } : {}) };
  return { settings: { ...settings, ...standIns }, unread };
}

const least = site.parse({ name: 'Milepost', url: 'http://localhost:4321' });

function settingsIn(documents: readonly Unpictured[]): ReadSettings | undefined {
  const found = documents.find(({ kind }) => kind === 'site');
  return found && { settings: found.content as SiteSettings, unread: found.unread ?? [] };
}
