import type { Unpictured } from './load-document.ts';
import { site, type SiteSettings } from '../model/site.ts';

/** The network's settings; where `site.yaml` is missing or broken, the least that a site can be published with. */
export function settingsOf(documents: readonly Unpictured[]): SiteSettings {
  const found = documents.find((document) => document.kind === 'site');
  return (found?.content as SiteSettings | undefined) ?? site.parse({ name: 'Milepost', url: 'http://localhost:4321' });
}
