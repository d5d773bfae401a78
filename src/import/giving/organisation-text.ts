// The file of an organisation as an import writes it.
import { writeFrontMatter } from '../write-front-matter.ts';
import type { Recipient } from './grant-record.ts';
import { plainToMarkdown } from './plain-to-markdown.ts';

const longestSummary = 240;

/** A summary is a line or two; what is longer is told on the organisation's page. */
export function organisationText({ name, identifier, registered, url, locality, description = '' }: Recipient): string {
  const isSummary = description.length <= longestSummary && !description.includes('\n');
  const summary = isSummary && description !== '' ? description : undefined;
  const place = locality === undefined ? undefined : { name: locality };
  return writeFrontMatter(
    { name, summary, identifiers: [identifier, ...registered], place, url },
    isSummary ? '' : plainToMarkdown(description),
  );
}
