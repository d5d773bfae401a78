import type { Edition } from '../../derive/edition.ts';
import { absolute } from '../../derive/json-ld.ts';
import type { ReportSubject } from '../../derive/report-subject.ts';
import { ledgerFile } from '../ledger-lines.ts';
import { addressFile } from '../press/address-file.ts';
import type { ReportEntry } from './report-entries.ts';

/** What is in a report's ZIP, and how to check it. */
export function reportReadme(
  subject: ReportSubject,
  entries: readonly ReportEntry[],
  { site, frame }: Edition,
): string {
  const { title, address } = subject;
  const has = (start: string) => entries.some(({ path }) => path.startsWith(start));
  const pdf = entries.find(({ path }) => path.endsWith('.pdf'));
  const lines = [
    ...(pdf ? [`- \`${pdf.path}\`: the report, to print and to pass on.`] : []),
    `- \`site/${addressFile(address)}\`: its page, to open in a browser, and the pages that belong to it, with their photos.`,
    ...(has('posts/') ? ['- `posts/`: what was written, as it was written, but for what nobody is to see.'] : []),
    '- `data/`: the rows of the open data that are about it, as tables and as JSON; `360giving.json` has its grants by the',
    '  360Giving Data Standard.',
    ...(has('ledger/') ? ['- `ledger/lines.jsonl`: what the ledger of promises tells of it.'] : []),
  ];
  return `# ${title}

As of ${site.today}, from ${site.settings.name}: ${absolute(address, frame)}

${lines.join('\n')}
${has('ledger/') ? verification(absolute(`/${ledgerFile}`, frame)) : ''}`;
}

function verification(ledger: string): string {
  return `
## How to check the ledger

Every line of \`ledger/lines.jsonl\` stands, letter by letter, in the whole ledger: ${ledger}
There, \`previous\` of each line is the SHA-256 of the line before it, without its line feed, so that nothing can be changed,
taken out or put in without changing all that follows. \`ledger/ledger-seal.json\` says how many lines there were and the
SHA-256 of the last one: keep it, and a ledger of a later day must begin with the same lines.

With a clone of the content, \`npm run verify -- --content content ledger.jsonl\` compares the whole ledger with what git knows.
`;
}
