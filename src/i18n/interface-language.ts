// Which of the dictionary's languages a page speaks, and which way a language is written.
const interfaceLanguages = ['en', 'cy', 'ar'] as const;

export type InterfaceLanguage = (typeof interfaceLanguages)[number];

const rightToLeft = new Set('ar arc ckb dv fa he ks nqo pnb ps sd syr ug ur yi'.split(' '));
const rightToLeftScripts = new Set('adlm arab hebr mand nkoo rohg samr syrc thaa'.split(' '));

/** The interface for a text in `wanted` (BCP 47): that language where the dictionary has it, else `fallback`, else English. */
export function interfaceLanguage(wanted: string | undefined, fallback = 'en'): InterfaceLanguage {
  return spoken(wanted) ?? spoken(fallback) ?? 'en';
}

export function direction(language: string): 'ltr' | 'rtl' {
  const [primary = '', second = ''] = language.toLowerCase().split('-');
  if (second.length === 4) return rightToLeftScripts.has(second) ? 'rtl' : 'ltr';
  return rightToLeft.has(primary) ? 'rtl' : 'ltr';
}

function spoken(language: string | undefined): InterfaceLanguage | undefined {
  const primary = language?.toLowerCase().split('-')[0];
  return interfaceLanguages.find((known) => known === primary);
}

/** As those who speak it call it, Cymraeg, or those who speak another: Welsh. Both are BCP 47. */
export function languageName(language: string, speaking = language): string {
  return new Intl.DisplayNames([speaking], { type: 'language' }).of(language) ?? language;
}
