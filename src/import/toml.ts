// The only door to smol-toml: Hugo's front-matter between `+++`. Values become text, as YAML's do.
import { parse, TomlDate, TomlError } from 'smol-toml';
import type { Written } from '../read/yaml.ts';

export type Toml =
  { readonly value: { readonly [key: string]: Written } } | { readonly line: number; readonly detail: string };

export function readToml(source: string): Toml {
  try {
    return { value: writtenTable(parse(source)) };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    return { line: error.line, detail: error.message.split('\n')[0] ?? error.message };
  }
}

function writtenTable(table: object): Record<string, Written> {
  const made: Record<string, Written> = Object.create(null);
  for (const [key, value] of Object.entries(table)) made[key] = written(value);
  return made;
}

function written(value: unknown): Written {
  if (value instanceof TomlDate) return value.toISOString();
  if (Array.isArray(value)) return value.map(written);
  return typeof value === 'object' && value !== null ? writtenTable(value) : String(value);
}
