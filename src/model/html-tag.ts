// Tags in HTML that our templates and `body/write-html.ts` wrote, where whatever else begins with `<` is escaped.

/**
 * Every tag with all that is in its quotes, and every comment (which has no `name`): what only looks like a tag, in an
 * attribute, is none. `end` is a slash where it closes, `written` what stands after the name.
 */
export const htmlTag = /<!--[\s\S]*?-->|<(?<end>\/?)(?<name>[a-z][a-z0-9-]*)(?<written>(?:[^"'>]|"[^"]*"|'[^']*')*)>/gi;

/** Of what is written after a tag's name: as it is written, escaped. */
export function attributeIn(written: string, name: string): string | undefined {
  for (const { groups = {} } of written.matchAll(attribute))
    if (groups['key']?.toLowerCase() === name) return groups['double'] ?? groups['single'] ?? '';
  return undefined;
}

const attribute = /(?<key>[^\s"'=]+)(?:=(?:"(?<double>[^"]*)"|'(?<single>[^']*)'))?/g;
