// Arabic words have the article, and the word for "and", written in front, and endings behind. Those of the light10
// stemmer are taken away (Larkey, Ballesteros and Connell, "Improving Stemming for Arabic Information Retrieval", 2002).
// The one that lunr-languages has keeps its state on the global object, so that it cannot be compiled into a module; and
// it makes one word of a society and a meeting.

/** After folding: ة is ه and ى is ي by then. Longer ones stand first. */
const articles = ['وال', 'بال', 'كال', 'فال', 'ال', 'لل'];
const endings = ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي'];

export function arabicStem(word: string): string {
  const bare = word.startsWith('و') && word.length > 3 ? word.slice(1) : word;
  const article = articles.find((one) => word.startsWith(one) && word.length - one.length >= 2);
  let stem = article === undefined ? bare : word.slice(article.length);
  for (const ending of endings)
    if (stem.endsWith(ending) && stem.length - ending.length >= 2) stem = stem.slice(0, -ending.length);
  return stem;
}
