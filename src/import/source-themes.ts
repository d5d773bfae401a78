import { folded } from '../model/id.ts';
import type { Written } from '../read/yaml.ts';
import { plainLine } from './plain-line.ts';

export const themeKeys = ['tags', 'tag', 'themes', 'topics', 'categories', 'category'] as const;

/** Each theme once, as it was first written; case and accents make no other theme. */
export function sourceThemes(data: { readonly [key: string]: Written }): string[] {
  const found = new Map<string, string>();
  for (const key of themeKeys)
    for (const theme of themesIn(data[key], key.endsWith('s')))
      if (!found.has(folded(theme))) found.set(folded(theme), theme);
  return [...found.values()];
}

/** A text under a plural key is a list, between commas or, without any, between spaces (Jekyll's habit). */
function themesIn(value: Written | undefined, isPlural: boolean): string[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((item) => themesIn(item, false));
  if (typeof value === 'object') return themesIn(value['name'] ?? value['title'], false);
  const separator = value.includes(',') ? ',' : isPlural ? ' ' : undefined;
  const themes = separator === undefined ? [value] : value.split(separator);
  return themes.map((theme) => plainLine(theme).replace(/^#/, '')).filter((theme) => theme !== '');
}
