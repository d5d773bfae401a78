// A funder or recipient is written once. What other rows and later publications say of it has no place, and is told: each
// value once, however often it is there.
import type { Party, Recipient } from './grant-record.ts';
import { note, noteOnFile, type Note } from './note.ts';
import { isNamed, keyOf, otherWords, type PartyWords } from './party-words.ts';

/** `identifiers` are those that do not stand here. */
export type OtherWordsTeller = (
  words: PartyWords | undefined,
  party: Party | Recipient,
  line: number,
  identifiers?: readonly string[],
) => void;

export function otherWordsTeller(tell: (note: Note) => void): OtherWordsTeller {
  const told = new Set<string>();
  return (words, party, line, identifiers = []) => {
    if (!words) return;
    const { file, name } = words;
    if (!isNamed(words, party))
      once(`${file} ${party.name}`, note('other-name', line, `${party.identifier}: ${name}; ${party.name}`));
    const foreign = identifiers.map((value) => ({ field: 'identifier', value }));
    for (const said of [...foreign, ...otherWords(words, party)])
      once(`${file} ${keyOf(said)}`, noteOnFile('other-here', line, file, said.field, said.value));
  };

  function once(key: string, about: Note): void {
    if (told.has(key)) return;
    told.add(key);
    tell(about);
  }
}
