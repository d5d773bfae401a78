// A document's language, where its front-matter, its file name or its folder says one.
import type { Written } from '../read/yaml.ts';
import { isMarkdown, withoutMarkdown } from './source-path.ts';

const codes = new Set(
  (
    'aa ab af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu ' +
    'fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km ' +
    'kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om ' +
    'or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ' +
    'ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu'
  ).split(' '),
);

// Also words that name folders for other reasons: `it` is often the computing department.
const ambiguous = new Set([
  'it',
  'is',
  'no',
  'my',
  'so',
  'to',
  'as',
  'or',
  'be',
  'am',
  'id',
  'se',
  'na',
  'st',
  'io',
  'ie',
]);

const shape = /^[a-z]{2}(?:[-_](?:[A-Z][a-z]{3}|[A-Z]{2}|[a-z]{2}))?$/;

export function sourceLanguage(file: string, data: { readonly [key: string]: Written }): string | undefined {
  for (const key of ['language', 'lang', 'locale']) {
    const value = data[key];
    if (typeof value === 'string' && isLanguage(value.trim())) return asTag(value.trim());
  }
  return languageOfFileName(file) ?? languageOfFolder(file);
}

/** `post.ko.md` is Korean. */
export function languageOfFileName(file: string): string | undefined {
  const written = isMarkdown(file) ? /\.([A-Za-z_-]{2,7})$/.exec(withoutMarkdown(file))?.[1] : undefined;
  return written !== undefined && isLanguage(written) ? asTag(written) : undefined;
}

/** The step of the path that names a language: `posts/ko/welcome.md` → `ko`. */
export function languageFolder(file: string): string | undefined {
  return file
    .split('/')
    .slice(0, -1)
    .findLast((step) => isLanguage(step) && !ambiguous.has(step));
}

function languageOfFolder(file: string): string | undefined {
  const folder = languageFolder(file);
  return folder === undefined ? undefined : asTag(folder);
}

function isLanguage(text: string): boolean {
  return shape.test(text) && codes.has(text.slice(0, 2));
}

function asTag(text: string): string {
  return text.replace('_', '-');
}
