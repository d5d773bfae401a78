// A post as its author wrote it, for whoever is given a report: without what nobody is to see any more, and without
// contact data, comments and what the front-matter says to the program alone.
import { shownToday } from '../../derive/shown-today.ts';
import { withoutContactData } from '../../model/contact-data.ts';
import type { LinkedPost } from '../../model/linked-site.ts';
import { readFrontMatter } from '../../read/front-matter.ts';
import { picturesAllowed, quotesIn, shownWords } from '../press/shown-words.ts';
import { withoutComments } from '../press/text-differences.ts';

const told = ['title', 'date', 'summary', 'authors', 'themes', 'language', 'reports', 'learning'];

/** `written` is its file. */
export function shownSource({ source, organisation }: LinkedPost, written: string): string {
  const { matter } = readFrontMatter(source.file, written);
  if (!matter) throw new Error(`${source.file} was changed while the report was made. Make it again.`);
  const { format } = source.body;
  const { contact } = organisation.content;
  const body = withoutComments(matter.body, format);
  const allowed = { pictures: picturesAllowed(shownToday(source, undefined)), quotes: quotesIn(body, format) };
  // JSON is YAML.
  const facts = told.flatMap((key) => (key in matter.data ? [`${key}: ${JSON.stringify(matter.data[key])}\n`] : []));
  const shown = `---\n${facts.join('')}---\n\n${shownWords(body, format, allowed).trim()}\n`;
  return withoutContactData(shown, contact);
}
