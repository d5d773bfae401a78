// What template code becomes: plain Markdown, or HTML where Markdown would not be read.

export type PictureWords = {
  readonly src: string;
  readonly alt: string;
  readonly title?: string | undefined;
  readonly caption?: string | undefined;
  readonly credit?: string | undefined;
  readonly creditLink?: string | undefined;
  /** Where a click on the picture led. */
  readonly link?: string | undefined;
};

/** The picture, and below it all that was said of it. */
export function pictureMarkup(words: PictureWords, isInHtml: boolean): string {
  const { src, alt, title, caption, credit = '', creditLink, link } = words;
  const plain = isInHtml ? escapeHtml : escapeMarkdown;
  const picture = isInHtml
    ? `<img src="${escapeHtml(src)}" alt="${escapeHtml(alt)}">`
    : `![${escapeMarkdown(alt)}](${destination(src)})`;
  const said = [
    title && (isInHtml ? `<strong>${plain(title)}</strong>` : `**${plain(title)}**`),
    caption && (isInHtml ? `<em>${plain(caption)}</em>` : `*${plain(caption)}*`),
    creditLink ? linkMarkup(creditLink, credit, isInHtml) : plain(credit),
  ].filter((part) => part !== undefined && part !== '');
  const shown = link ? linkAround(picture, link, isInHtml) : picture;
  return said.length === 0 ? shown : `${shown}${isInHtml ? ' ' : '\n\n'}${said.join(' ')}`;
}

function linkAround(markup: string, href: string, isInHtml: boolean): string {
  return isInHtml ? `<a href="${escapeHtml(href)}">${markup}</a>` : `[${markup}](${destination(href)})`;
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
