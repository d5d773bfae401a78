// Hugo's shortcodes: `{{< name … >}}`, `{{% name … %}}` and their closing forms.
import { readCall } from './call.ts';
import { knownCall } from './known-call.ts';
import { codeMarkup } from './markup.ts';
import type { Match, Place, Rule } from './template-match.ts';

const shortcode = /\{\{(<|%)\s*(\/\*)?\s*(\/?)\s*([\s\S]*?)\s*(\*\/)?\s*\/?\s*(?:>|%)\}\}/y;

/** A file of nothing but opening braces must not be read to its end for each of them. */
const longestCall = 4000;

export const hugoRules: readonly Rule[] = [readShortcode];

function readShortcode({ text, at, isInHtml }: Place): Match | undefined {
  if (!/[>%]\}\}/.test(text.slice(at, at + longestCall))) return undefined;
  shortcode.lastIndex = at;
  const found = shortcode.exec(text);
  if (!found) return undefined;
  const [, mark = '<', isQuoted, closes, inner = ''] = found;
  const end = shortcode.lastIndex;
  // `{{</* figure */>}}` is how Hugo's own documentation shows a shortcode without using it.
  if (isQuoted) return { end, text: `{{${mark} ${inner} ${mark === '<' ? '>' : '%'}}}` };
  if (closes) return { end, text: '' };
  const call = readCall(inner);
  if (/^(?:rel)?ref$/.test(call.name))
    return { end, text: call.positional[0] ?? call.named['path'] ?? '', code: 'template-turned' };
  const known = highlighted(call.name, call.positional[0] ?? '', text, end) ?? turned(end, knownCall(call, isInHtml));
  return known ?? { end, text: '', code: 'template-removed' };
}

function turned(end: number, text: string | undefined): Match | undefined {
  return text === undefined ? undefined : { end, text, code: 'template-turned' };
}

function highlighted(name: string, language: string, text: string, from: number): Match | undefined {
  if (name !== 'highlight') return undefined;
  const closing = /\{\{[<%]\s*\/\s*highlight\s*[>%]\}\}/g;
  closing.lastIndex = from;
  const last = closing.exec(text);
  return last ? turned(last.index + last[0].length, codeMarkup(text.slice(from, last.index), language)) : undefined;
}
