import type { Written } from '../../read/yaml.ts';

/** Whether a value of front-matter has keys of its own. */
export function isPairs(value: Written | undefined): value is { [key: string]: Written } {
  return typeof value === 'object' && !Array.isArray(value);
}
