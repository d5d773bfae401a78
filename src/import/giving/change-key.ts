import type { KeyPath } from '../../model/problem.ts';
import { yamlSpan } from '../../read/yaml.ts';
import { scalar, writtenLines, type Value } from '../write-front-matter.ts';

/**
 * YAML in which one value is another one, or gone, and every other byte is as it was. A new key comes last; within a map,
 * behind its first key.
 */
export function changeKey(yaml: string, path: KeyPath, value: Value): string {
  const newline = yaml.includes('\r\n') ? '\r\n' : '\n';
  const key = String(path.at(-1));
  const span = yamlSpan(yaml, path);
  if (!span && path.length > 1 && typeof value === 'string')
    return within(yaml, path.slice(0, -1), key, value, newline);
  if (!span) return value === undefined ? yaml : withLines(yaml, writtenLines(key, value), newline);
  if (value === undefined) return yaml.slice(0, span.from) + yaml.slice(span.end);
  const before = yaml.slice(span.valueFrom, span.valueTo);
  const ending = before.endsWith('\n') ? newline : '';
  if (typeof value !== 'string')
    return yaml.slice(0, span.from) + writtenLines(key, value).join(newline) + ending + yaml.slice(span.valueTo);
  const space = yaml[span.valueFrom - 1] === ':' ? ' ' : '';
  return yaml.slice(0, span.valueFrom) + space + scalar(value, key) + ending + yaml.slice(span.valueTo);
}

/** The same text where there is no map. */
function within(yaml: string, map: KeyPath, key: string, value: string, newline: string): string {
  const span = yamlSpan(yaml, map);
  const [, bracket = '', first = ''] = /^(\{?)\s*([^\s:]+)\s*:/.exec(span ? yaml.slice(span.valueFrom) : '') ?? [];
  const before = yamlSpan(yaml, [...map, first]);
  if (!span || !before) return yaml;
  const pair = `${key}: ${scalar(value, key)}`;
  if (bracket !== '') return `${yaml.slice(0, before.valueTo)}, ${pair}${yaml.slice(before.valueTo)}`;
  const indent = ' '.repeat(before.from - yaml.lastIndexOf('\n', before.from - 1) - 1);
  return yaml.slice(0, before.end) + indent + pair + newline + yaml.slice(before.end);
}

function withLines(yaml: string, lines: readonly string[], newline: string): string {
  const start = yaml === '' || yaml.endsWith('\n') ? yaml : yaml + newline;
  return start + lines.map((line) => line + newline).join('');
}
