// Results as nodes: what others wrote is text, whatever it looks like.
import type { Piece } from '../../search/excerpt.ts';
import { indexLanguage } from '../../search/file-names.ts';
import type { Answer, Result } from '../../search/search-everywhere.ts';
import type { PageData } from './page-data.ts';
import { count, dayWords, fill, numeral } from './say.ts';

/** Where results that have some of the words begin, in a language of their own, that is named. */
export function resultItems(results: readonly Result[], data: PageData): HTMLLIElement[] {
  return results.map((result, index) => {
    const item = resultItem(result, data);
    const own = indexLanguage(result.language);
    const before = results[index - 1];
    if (result.isPartly && !(before?.isPartly && indexLanguage(before.language) === own)) {
      const language = element('bdi', [data.names.language?.[own] ?? own], own);
      item.prepend(element('p', [language, ` · ${data.words.some}`]));
    }
    return item;
  });
}

function resultItem(result: Result, data: PageData): HTMLLIElement {
  const link = element('a', markedNodes(result.title));
  link.href = data.base + result.address;
  const item = element('li', [
    element('h2', [link], result.language),
    element('p', factsOf(result, data)),
    element('p', markedNodes(result.excerpt), result.language),
  ]);
  item.children[1]?.classList.add('quiet');
  return item;
}

/** What the answer is, in sentences. */
export function sentences(
  answer: Answer,
  { isFiltered, data }: { readonly isFiltered: boolean; readonly data: PageData },
): string[] {
  const { words, language } = data;
  const { total, ranked, results, hasAll, missing, mended, instead } = answer;
  if (total === 0) return [words[isFiltered ? 'none-filtered' : 'none']];
  const quoted = (some: readonly string[]) => some.map((word) => `“${word}”`).join(', ');
  const taken = instead.length > 0 ? words.mended : words['mended-plain'];
  const isEnd = results.length >= ranked && total > ranked;
  return [
    count(words.found, total, language),
    ...(mended.length > 0 ? [fill(taken, { words: quoted(mended), instead: quoted(instead) })] : []),
    ...(missing.length > 0 ? [fill(words.missing, { words: quoted(missing) })] : []),
    ...(hasAll ? [] : [words.some]),
    ...(isEnd ? [fill(words.best, { n: numeral(ranked, language) })] : []),
  ];
}

function factsOf({ kind, organisation, day, language }: Result, data: PageData): Node[] {
  const { words, names } = data;
  const own = indexLanguage(language);
  const facts: Node[] = [element('bdi', [names.kind?.[kind] ?? kind]), element('bdi', [organisation])];
  if (day) {
    const time = element('time', [fill(words.days[kind], { day: dayWords(day, data) })]);
    time.dateTime = day;
    facts.push(time);
  }
  if (own !== indexLanguage(data.language)) facts.push(element('bdi', [names.language?.[own] ?? own], own));
  return facts.flatMap((fact, index) => (index > 0 ? [document.createTextNode(' · '), fact] : [fact]));
}

function markedNodes(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, isFound }) => (isFound ? element('mark', [text]) : text));
}

/** `language` where the text may be in another one than the page. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  children: readonly (Node | string)[],
  language?: string,
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.append(...children);
  if (language !== undefined) [made.lang, made.dir] = [language, 'auto'];
  return made;
}
