// The one door to lunr-languages. A browser fetches the one stemmer that it needs, so each is a module of its own.
import { arabicStem } from './arabic-stem.ts';
import { englishStem, plainStemmer, workbench } from './lunr.ts';

export type Stem = (word: string) => string;

type Library = { readonly [language: string]: { readonly stemmer: Parameters<typeof plainStemmer>[0] } };
type Module = { readonly default: (library: object) => void };

/**
 * Those that make no fuss: Hindi, Japanese and their kin want a tokenizer of their own, and what stands there for Hebrew
 * changes nothing.
 */
const modules: Readonly<Record<string, () => Promise<Module>>> = {
  da: () => import('lunr-languages/min/lunr.da.min.js'),
  de: () => import('lunr-languages/min/lunr.de.min.js'),
  el: () => import('lunr-languages/min/lunr.el.min.js'),
  es: () => import('lunr-languages/min/lunr.es.min.js'),
  fi: () => import('lunr-languages/min/lunr.fi.min.js'),
  fr: () => import('lunr-languages/min/lunr.fr.min.js'),
  hu: () => import('lunr-languages/min/lunr.hu.min.js'),
  it: () => import('lunr-languages/min/lunr.it.min.js'),
  nl: () => import('lunr-languages/min/lunr.nl.min.js'),
  no: () => import('lunr-languages/min/lunr.no.min.js'),
  pl: () => import('lunr-languages/min/lunr.pl.min.js'),
  pt: () => import('lunr-languages/min/lunr.pt.min.js'),
  ro: () => import('lunr-languages/min/lunr.ro.min.js'),
  ru: () => import('lunr-languages/min/lunr.ru.min.js'),
  sv: () => import('lunr-languages/min/lunr.sv.min.js'),
  tr: () => import('lunr-languages/min/lunr.tr.min.js'),
};

/** Those that need no module of their own. */
const own: Readonly<Record<string, Stem>> = { ar: arabicStem, en: englishStem };

export const stemmedLanguages: readonly string[] = [...Object.keys(own), ...Object.keys(modules)];

/** Of a language by its first subtag, `pt` for `pt-BR`; undefined where nobody has a stemmer. */
export async function stemmer(language: string): Promise<Stem | undefined> {
  if (Object.hasOwn(own, language)) return own[language];
  const load = Object.hasOwn(modules, language) ? modules[language] : undefined;
  if (!load) return undefined;
  const support: Module = await import('lunr-languages/min/lunr.stemmer.support.min.js');
  const plugin = await load();
  const library = workbench() as Library;
  support.default(library);
  plugin.default(library);
  const added = library[language];
  if (!added) throw new Error(`lunr-languages added no stemmer for ${language}`);
  return plainStemmer(added.stemmer);
}
