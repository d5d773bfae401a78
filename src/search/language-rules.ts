// How one language is searched: which words are one term of the index, and which other words somebody may mean.
import { arabicForms } from './arabic-stem.ts';
import { indexLanguage } from './file-names.ts';
import { stemmer } from './stemmers.ts';
import { welshForms } from './welsh-mutations.ts';

export type LanguageRules = {
  readonly hasStems: boolean;
  /** What a folded word is in the index, never ''. */
  readonly term: (word: string) => string;
  /** Other words that are the same one to a reader. */
  readonly forms: (word: string) => readonly string[];
};

/** `language` is a tag, `cy` or `pt-BR`. Of languages that nobody has rules for, words are terms as they are. */
export async function languageRules(language: string): Promise<LanguageRules> {
  const first = indexLanguage(language);
  const stem = await stemmer(first);
  const forms = first === 'cy' ? welshForms : first === 'ar' ? arabicForms : () => [];
  if (!stem) return { hasStems: false, term: (word) => word, forms };
  return { hasStems: true, term: (word) => stem(word) || word, forms };
}
