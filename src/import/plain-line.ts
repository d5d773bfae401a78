// Text of a title or a summary: one line, without markup, and without characters that nobody can see.

const tags = /<\/?(?:a|abbr|b|br|code|em|i|mark|p|q|small|span|strong|sub|sup|u)(?:\s[^>]*)?\/?>/gi;
const templates = /\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}/g;
// Joiners stay: scripts such as Persian and many emoji are written with them.
const unseen = /[\u00ad\u200b\u2060\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  nbsp: ' ',
};

/** Whether something in it is code of a template, which is never run and has no words to show. */
export function hasTemplate(text: string): boolean {
  return text.search(templates) >= 0;
}

export function plainLine(text: string): string {
  return text
    .replace(templates, ' ')
    .replace(tags, ' ')
    .replace(/!?\[([^\]]*)\]\([^()]*\)/g, '$1')
    .replace(/(\*\*|__|``?)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*_])([*_])(?=\S)([^*_]+?)(?<=\S)\1(?![\p{L}\p{N}*_])/gu, '$2')
    .replace(/&(amp|lt|gt|quot|apos|#39|nbsp);/g, (_, name: string) => entities[name] ?? '')
    .replace(unseen, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/ ([,.;:!?])(?= |$)/g, '$1')
    .trim()
    .normalize('NFC');
}
