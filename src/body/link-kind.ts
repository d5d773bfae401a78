/** What an author's link is, before anybody asked whether its target exists. */
export type LinkKind = 'fragment' | 'contact' | 'web' | 'site' | 'beside' | 'unsafe';

/** The schemes are compared as a browser reads them: without control characters and spaces, in small letters. */
export function linkKind(href: string): LinkKind {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop them before they read a scheme
  const plain = href.replace(/[\u0000-\u0020]/g, '');
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(plain)?.[1]?.toLowerCase();
  if (scheme === 'http' || scheme === 'https') return URL.canParse(plain) ? 'web' : 'unsafe';
  if (scheme === 'mailto' || scheme === 'tel' || scheme === 'sms') return 'contact';
  if (scheme) return 'unsafe';
  if (plain.startsWith('#')) return 'fragment';
  if (/^[\\/]{2}/.test(plain)) return 'web';
  return plain.startsWith('/') ? 'site' : 'beside';
}
