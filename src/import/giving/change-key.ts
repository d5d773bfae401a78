import type { KeyPath } from '../../model/problem.ts';
import { yamlSpan } from '../../read/yaml.ts';
import { scalar, writtenLines, type Value } from '../write-front-matter.ts';

/** YAML in which one value is another one, or gone, and every other byte is as it was. A new key comes last. */
export function changeKey(yaml: string, path: KeyPath, value: Value): string {
  const newline = yaml.includes('\r\n') ? '\r\n' : '\n';
  const key = String(path.at(-1));
  const span = yamlSpan(yaml, path);
  if (!span) return value === undefined ? yaml : withLines(yaml, writtenLines(key, value), newline);
  if (value === undefined) return yaml.slice(0, span.from) + yaml.slice(span.end);
  const before = yaml.slice(span.valueFrom, span.valueTo);
  const ending = before.endsWith('\n') ? newline : '';
  if (typeof value !== 'string')
    return yaml.slice(0, span.from) + writtenLines(key, value).join(newline) + ending + yaml.slice(span.valueTo);
  const space = yaml[span.valueFrom - 1] === ':' ? ' ' : '';
  return yaml.slice(0, span.valueFrom) + space + scalar(value, key) + ending + yaml.slice(span.valueTo);
}

function withLines(yaml: string, lines: readonly string[], newline: string): string {
  const start = yaml === '' || yaml.endsWith('\n') ? yaml : yaml + newline;
  return start + lines.map((line) => line + newline).join('');
}
