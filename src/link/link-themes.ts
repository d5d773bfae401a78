import { themeAddress } from '../model/address.ts';
import { folded, toId } from '../model/id.ts';
import type { LinkedTheme } from '../model/linked-site.ts';
import type { SiteSettings } from '../model/site.ts';

export type ThemeShelf = {
  readonly of: (written: readonly string[]) => LinkedTheme[];
  readonly all: () => Iterable<LinkedTheme>;
};

/**
 * Themes are compared without case and accents. Undeclared ones are named as they were first written. Of declared ones an
 * id is before a name, and of two themes with one name the first has it.
 */
export function linkThemes({ themes: declared }: SiteSettings): ThemeShelf {
  const themes = new Map<string, LinkedTheme>();
  const byName = new Map<string, LinkedTheme>();
  const add = (id: string, name: string) => {
    const theme = themes.get(id) ?? { id, name, address: themeAddress(id), posts: [] };
    themes.set(id, theme);
    if (!byName.has(folded(name))) byName.set(folded(name), theme);
    return theme;
  };
  const shelves = Object.entries(declared ?? {}).map(([id, name]) => add(id, name));
  for (const theme of shelves) byName.set(folded(theme.id), theme);
  const find = (written: string) => byName.get(folded(written)) ?? (declared ? undefined : newTheme(written));
  const newTheme = (written: string) => {
    const id = toId(written);
    return id === '' ? undefined : add(id, written.trim());
  };
  return {
    of: (written) => [...new Set(written.flatMap((one) => find(one) ?? []))],
    all: () => themes.values(),
  };
}
