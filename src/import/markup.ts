// What template code becomes: plain Markdown, or HTML where Markdown would not be read.

export type PictureWords = { readonly src: string; readonly alt: string; readonly caption?: string };

export function pictureMarkup({ src, alt, caption }: PictureWords, isInHtml: boolean): string {
  if (isInHtml) {
    const said = caption ? ` <em>${escapeHtml(caption)}</em>` : '';
    return `<img src="${escapeHtml(src)}" alt="${escapeHtml(alt)}">${said}`;
  }
  const picture = `![${escapeMarkdown(alt)}](${destination(src)})`;
  return caption ? `${picture}\n\n*${escapeMarkdown(caption)}*` : picture;
}

export function linkMarkup(href: string, text: string, isInHtml: boolean): string {
  if (isInHtml) return `<a href="${escapeHtml(href)}">${escapeHtml(text || href)}</a>`;
  return text ? `[${escapeMarkdown(text)}](${destination(href)})` : `<${href}>`;
}

/** A fence longer than every run of backticks in the code. */
export function codeMarkup(code: string, language: string): string {
  const longest = Math.max(2, ...Array.from(code.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `\n${fence}${language}\n${code.replace(/^\n+|\s+$/g, '')}\n${fence}\n`;
}

/** An address as it stands between the round brackets of a link. */
export function destination(address: string): string {
  return /[\s()<>]/.test(address) ? `<${address.replace(/[<>\n]/g, encodeURIComponent)}>` : address;
}

export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\[\]*_`<]/g, '\\$&');
}

export function escapeHtml(text: string): string {
  return text
    .replace(/&(?!#?\w+;)/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
