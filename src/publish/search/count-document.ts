// What a thread does for search: the words of one document are counted, and what is shown of it is written down. Both
// come of one reading of its body.
import type { SearchDocument } from '../../derive/search-documents.ts';
import type { Segment } from '../../model/segment.ts';
import { counter, type CountedWords, type Counter } from '../../search/count-words.ts';
import type { DocumentFacts } from '../../search/document-facts.ts';
import { indexLanguage } from '../../search/file-names.ts';
import { languageRules } from '../../search/language-rules.ts';
import { segmentsText } from '../segments-text.ts';

export type CountedDocument = { readonly words: CountedWords; readonly facts: DocumentFacts };

export type CountDocument = (document: SearchDocument, segments: readonly Segment[]) => Promise<CountedDocument>;

/** One that remembers what it has met: for a thread, as long as it works. */
export function documentCounter(): CountDocument {
  const counters = new Map<string, Promise<Counter>>();
  const counterOf = (language: string) => {
    const counting = counters.get(language) ?? languageRules(language).then(counter);
    counters.set(language, counting);
    return counting;
  };
  return async ({ facts, words }, segments) => {
    const text = [words.text, segmentsText(segments)].filter((one) => one !== '').join('\n');
    const count = await counterOf(indexLanguage(facts.language));
    return { words: count({ ...words, text }), facts: { ...facts, text } };
  };
}
