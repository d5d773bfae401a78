// Arabic words have the article, and the word for "and", written in front, and endings behind. Those of the light10
// stemmer are taken away (Larkey, Ballesteros and Connell, "Improving Stemming for Arabic Information Retrieval", 2002),
// but for an "and" without an article: of a valley, fuel or a promise it is the first letter of the word itself. Which of
// the two it is nobody can tell from the word, so whoever searches asks for both.
// The one that lunr-languages has keeps its state on the global object, so that it cannot be compiled into a module; and
// it makes one word of a society and a meeting.

/** After folding: ة is ه and ى is ي by then. Longer ones stand first. */
const articles = ['وال', 'بال', 'كال', 'فال', 'ال', 'لل'];
const endings = ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي'];
const and = 'و';

export function arabicStem(word: string): string {
  let stem = withoutArticle(word);
  for (const ending of endings)
    if (stem.endsWith(ending) && stem.length - ending.length >= 2) stem = stem.slice(0, -ending.length);
  return stem;
}

/** With an "and" before it, and as it would be if its first letter were its own, or were an "and". */
export function arabicForms(word: string): string[] {
  const bare = withoutArticle(word);
  const forms = [and + bare];
  if (bare.startsWith(and)) forms.push(bare);
  // With an article it is plain that the letter is the word’s own.
  if (word.startsWith(and) && word.length > 3) forms.push(word.slice(1), `ال${word}`);
  return forms;
}

/** A mother, والدة, is none of "and the" and two letters more. */
function withoutArticle(word: string): string {
  const article = articles.find((one) => word.startsWith(one) && word.length - one.length >= (one === 'ال' ? 2 : 3));
  return article === undefined ? word : word.slice(article.length);
}
