// The files beside the pages: the sitemap, in parts, what robots are told, the network's colours, and the ledger.
import { hash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Edition } from '../derive/edition.ts';
import { pastAddresses } from '../derive/past-pages.ts';
import { sitemapParts, timeAddresses } from '../derive/sitemap.ts';
import type { LinkedOrganisation } from '../model/linked-site.ts';
import { coloursAddress } from '../model/address.ts';
import { coloursCss } from './colours-css.ts';
import { escapeHtml } from './escape-html.ts';
import { placeLedger } from './place-ledger.ts';
import type { Manifest } from './manifest.ts';

export type Desk = { readonly staging: string; readonly known: Manifest; readonly next: Map<string, string> };

export function extraFiles(edition: Edition, desk: Desk): void {
  const origin = edition.frame.url + edition.frame.base;
  const parts: string[] = [];
  const pastOf = (organisation: LinkedOrganisation) => pastAddresses(organisation, edition);
  for (const { name, addresses } of sitemapParts(edition.site, otherAddresses(edition), pastOf)) {
    const file = `sitemaps/${name}.xml`;
    parts.push(`${origin}/${file}`);
    put(file, urlSet(addresses.map((address) => origin + address)), desk);
  }
  put('sitemap.xml', sitemapIndex(parts), desk);
  put('robots.txt', `User-agent: *\nAllow: /\nSitemap: ${origin}/sitemap.xml\n`, desk);
  const { colours } = edition.site.settings;
  if (colours) put(coloursAddress(colours).slice(1), coloursCss(colours), desk);
  placeLedger(edition, desk);
}

function otherAddresses(edition: Edition): string[] {
  return [...edition.pages.map(({ name }) => `/${name}/`), ...timeAddresses(edition)];
}

/** Stages a file if the published one differs. */
export function put(file: string, bytes: string | Uint8Array, { staging, known, next }: Desk): void {
  const digest = hash('sha256', bytes, 'hex').slice(0, 32);
  next.set(file, digest);
  if (known.get(file) === digest) return;
  mkdirSync(dirname(join(staging, file)), { recursive: true });
  writeFileSync(join(staging, file), bytes);
}

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
const schema = 'http://www.sitemaps.org/schemas/sitemap/0.9';

function urlSet(addresses: readonly string[]): string {
  const lines = addresses.map((address) => `<url><loc>${escapeHtml(address)}</loc></url>\n`);
  return `${head}<urlset xmlns="${schema}">\n${lines.join('')}</urlset>\n`;
}

function sitemapIndex(addresses: readonly string[]): string {
  const lines = addresses.map((address) => `<sitemap><loc>${escapeHtml(address)}</loc></sitemap>\n`);
  return `${head}<sitemapindex xmlns="${schema}">\n${lines.join('')}</sitemapindex>\n`;
}
