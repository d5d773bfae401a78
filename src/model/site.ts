import { z } from 'zod';
import { colour } from './colour.ts';
import { day } from './day.ts';
import { email, flag, language, list, text, webAddress } from './field.ts';
import { id } from './id.ts';
import { currency } from './money.ts';
import { refused } from './refusal.ts';

const timeZones = new Set(['UTC', ...Intl.supportedValuesOf('timeZone')]);

export const defaultCurrency = 'GBP';

/** `site.yaml`: one for the whole network. */
export const site = z.strictObject({
  name: text,
  url: webAddress,
  summary: text.optional(),
  /** The first is the default. */
  languages: list(language).default(['en']),
  'time-zone': z
    .string()
    .refine((zone) => timeZones.has(zone), refused('not-a-time-zone'))
    .default('UTC'),
  currency: currency.default(defaultCurrency),
  contact: email.optional(),
  licence: text.optional(),
  /** Theme id → its name. Without it any theme is allowed. */
  themes: z.preprocess(named, z.record(id, text)).optional(),
  publisher: text.optional(),
  /** The prefix of derived 360Giving ids, `360G-<prefix>-…`. */
  'publisher-prefix': text.optional(),
  /** The web address of the repository, for edit and "write a post" links. */
  repository: webAddress.optional(),
  /** The branch that is published. */
  branch: text.default('main'),
  /** Two colours of the network's own; those for the dark follow from them. */
  colours: z.strictObject({ accent: colour.optional(), wash: colour.optional() }).optional(),
  /** A picture beside `site.yaml`, which stands before the name on every page. */
  logo: text.optional(),
  /** Pictures as AVIF, too: a fifth smaller than WebP, and made in ten times the time. */
  avif: flag.default(false),
  /** A social card for each post that has no cover; else those of its organisation stand in. */
  'post-cards': flag.default(false),
  /** Cards take letters that ours lack from the machine that publishes: another one may draw them otherwise. */
  'borrow-letters': flag.default(false),
  /** A WebSub hub, which tells followers at once; `npm run ping` tells the hub. */
  hub: webAddress.optional(),
  /** A fixed day for samples and archives, shown on every page. */
  'as-of': day.optional(),
});

/** An id with nothing behind it is its own name: `warm-halls` is "Warm halls". */
function named(written: unknown): unknown {
  if (typeof written !== 'object' || written === null || Array.isArray(written)) return written;
  const entries = Object.entries(written).map(([key, name]) => [key, name === '' ? words(key) : name]);
  return Object.fromEntries(entries);
}

function words(key: string): string {
  return key.slice(0, 1).toUpperCase() + key.slice(1).replaceAll('-', ' ');
}

export type SiteSettings = z.infer<typeof site>;
