// npm run report -- KIND NAME [--content DIR] [--site DIR] [--out DIR] [--paper A4|Letter]
import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { baseOf, toEdition } from '../src/derive/edition.ts';
import { reportKinds, reportSubject, type ReportKind, type ReportSubject } from '../src/derive/report-subject.ts';
import { absolute } from '../src/derive/json-ld.ts';
import type { SiteFrame } from '../src/derive/sheet.ts';
import { writeZip } from '../src/export/write-zip.ts';
import { readHistory } from '../src/history/read-history.ts';
import { programDigest } from '../src/load/program-digest.ts';
import { loadSite } from '../src/load-site.ts';
import type { Day } from '../src/model/day.ts';
import { addressFile } from '../src/publish/press/address-file.ts';
import { steadyPdf } from '../src/publish/report/steady-pdf.ts';
import { reportEntries } from '../src/publish/report/report-entries.ts';
import { dayFromEnvironment } from './day-from-environment.ts';
import { cacheFolder, root, UsageError } from './project.ts';
import { findBrowser, papers, printReport, type Paper } from './report-browser.ts';
import { run } from './run.ts';
import { withItsPast } from './sample-history.ts';

const usage = `Use: npm run report -- grant ORGANISATION/GRANT [--content DIR] [--site DIR] [--out DIR] [--paper A4|Letter]
     npm run report -- organisation|programme|funder NAME …`;

await run(usage, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      content: { type: 'string', default: 'content' },
      site: { type: 'string', default: 'dist' },
      out: { type: 'string', default: '.' },
      paper: { type: 'string', default: 'A4' },
    },
  });
  const [kind, name, ...others] = positionals;
  if (!isKind(kind) || name === undefined || others.length > 0)
    throw new UsageError('Name one grant, organisation, programme or funder.');
  const paper = papers.find((one) => one.toLowerCase() === values.paper.toLowerCase());
  if (!paper) throw new UsageError(`There is no paper ${values.paper}.`);
  const content = folderAt(values.content);
  const published = resolve(values.site);
  const edition = await editionOf(content);
  const subject = reportSubject(kind, name, edition.site);
  if (!subject) throw new UsageError(`There is no ${kind} ${name} in ${content}.`);
  if (!existsSync(join(published, addressFile(subject.address))))
    throw new UsageError(`Its page is not in ${published}. Publish first: npm run build`);
  const out = resolve(values.out);
  mkdirSync(out, { recursive: true });
  const pdf = join(out, `${subject.fileName}.pdf`);
  const { frame } = edition;
  const why = await printPage(subject, { frame, published, pdf, paper, today: edition.site.today });
  const zip = join(out, `${subject.fileName}.zip`);
  const printed = why === undefined ? { pdf } : {};
  const entries = await reportEntries(subject, { edition, content, site: published, ...printed });
  writeZip(zip, entries);
  console.log(`${entries.length} files on ${subject.title} in ${zip}.`);
  if (why === undefined) console.log(`The report is ${pdf}.`);
  else
    console.log(
      `There is no PDF: no browser could be started (${why}). Its page is in the ZIP, and any browser prints it. Or name a Chromium in MILEPOST_BROWSER.`,
    );
  return why === undefined ? 0 : 1;
});

function isKind(kind: string | undefined): kind is ReportKind {
  return reportKinds.some((one) => one === kind);
}

function folderAt(path: string): string {
  const folder = resolve(path);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`There is no folder ${folder}.`);
  return folder;
}

async function editionOf(content: string) {
  const folder = withItsPast(content);
  const program = programDigest(root);
  const today = dayFromEnvironment();
  const kept = { content: folder, cache: cacheFolder, program };
  const history = readHistory(kept);
  const { site } = await loadSite({
    ...kept,
    ...(today ? { today } : {}),
    now: Date.now(),
    history,
    photos: cacheFolder,
  });
  return toEdition(site, {
    base: baseOf(site.settings.url),
    contentPath: 'content',
    problems: [],
    history: await history,
  });
}

type Printing = {
  readonly frame: SiteFrame;
  readonly published: string;
  readonly pdf: string;
  readonly paper: Paper;
  readonly today: Day;
};

/** Why it could not be printed, where it could not; then an older print of it is gone, too. */
async function printPage(subject: ReportSubject, { pdf, today, ...printing }: Printing): Promise<string | undefined> {
  rmSync(pdf, { force: true });
  const found = await findBrowser();
  if ('why' in found) return found.why;
  try {
    const printed = await printReport(found.browser, absolute(subject.address, printing.frame), printing);
    writeFileSync(pdf, steadyPdf(printed, today));
  } finally {
    await found.browser.close();
  }
  return undefined;
}
