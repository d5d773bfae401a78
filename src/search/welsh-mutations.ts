// Welsh words change their first letter by what stands before them: pont, y bont, ym mhont, ei phont. Whoever searches
// for one means all of them. The tables are those of any Welsh grammar, after accents are folded.

type Change = readonly [radical: string, ...mutated: readonly string[]];

/** Soft, nasal and aspirate. What begins with two letters stands before what begins with the first of them. */
const changes: readonly Change[] = [
  ['ll', 'l'],
  ['rh', 'r'],
  ['p', 'b', 'mh', 'ph'],
  ['t', 'd', 'nh', 'th'],
  ['c', 'g', 'ngh', 'ch'],
  ['b', 'f', 'm'],
  ['d', 'dd', 'n'],
  ['g', '', 'ng'],
  ['m', 'f'],
];

/** These are one letter each, and change by themselves or not at all. */
const digraphs = /^(ch|dd|ff|ng|ll|ph|rh|th)/;
const vowel = /^[aeiouwy]/;
/** What may stand where a g is gone: gwaith and waith, gardd and ardd, glan and lan, gris and ris. */
const afterG = /^[aeiouwylrn]/;

/** The other forms of a folded word, sorted; what is no word is in no dictionary. */
export function welshForms(word: string): string[] {
  const forms = new Set<string>();
  for (const radical of radicals(word)) for (const form of mutations(radical)) forms.add(form);
  forms.delete(word);
  return [...forms].filter(({ length }) => length > 1).sort();
}

/** The word itself, and every one of which it may be a mutation. */
function radicals(word: string): string[] {
  const found = [word];
  for (const [radical, ...mutated] of changes)
    for (const start of mutated) {
      const rest = word.slice(start.length);
      const isOwnLetter = start === '' ? afterG.test(word) : startOf(word) === start;
      if (word.startsWith(start) && isOwnLetter && rest !== '') found.push(radical + rest);
    }
  if (/^h[aeiouwy]/.test(word)) found.push(word.slice(1));
  return found;
}

function mutations(radical: string): string[] {
  const start = startOf(radical);
  const change = changes.find(([letter]) => letter === start);
  const rest = radical.slice(start.length);
  const mutated = (change?.slice(1) ?? []).map((letters) => letters + rest);
  return [radical, ...mutated, ...(vowel.test(radical) ? [`h${radical}`] : [])];
}

/** The first letter, which may be written with two or three signs. */
function startOf(word: string): string {
  return /^(ngh|mh|nh)/.exec(word)?.[0] ?? digraphs.exec(word)?.[0] ?? word.slice(0, 1);
}
