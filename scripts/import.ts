// npm run import -- SOURCE [--organisation ID [--name NAME]] [--content DIR] [--verbose]
import { statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { importPublication } from '../src/import/giving/import-publication.ts';
import { publicationReport } from '../src/import/giving/report.ts';
import { importBlog, type ImportOptions } from '../src/import/import-blog.ts';
import { ImportError } from '../src/import/import-error.ts';
import { importReport } from '../src/import/report.ts';
import { plainLine } from '../src/import/plain-line.ts';
import { isId } from '../src/model/id.ts';
import { UsageError } from './project.ts';
import { run } from './run.ts';

const usage = `Use: npm run import -- FOLDER --organisation ID [--name NAME] [--content DIR] [--verbose]
or: npm run import -- GRANTS_FILE [--content DIR] [--verbose]`;

await run(usage, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      organisation: { type: 'string', default: '' },
      name: { type: 'string', default: '' },
      content: { type: 'string', default: 'content' },
      verbose: { type: 'boolean', default: false },
    },
  });
  const { source, isFolder } = sourceOf(positionals);
  const content = resolve(values.content);
  if (!isFolder) return importFile(source, content, withoutOrganisation(values));
  const organisation = organisationId(values.organisation);
  const name = plainLine(values.name) || nameFromId(organisation);
  const path = process.env['PATH'] ?? '';
  return importFolder({ source, content, organisation, name, path }, values.verbose);
});

/** The kind of SOURCE decides what is imported: a folder is a blog, a file is a publication of grants. */
function sourceOf([written, ...others]: readonly string[]): { readonly source: string; readonly isFolder: boolean } {
  if (written === undefined) throw new UsageError('Which folder of posts, or which file of grants, is to be imported?');
  if (others.length > 0) throw new UsageError(`One at a time; "${others.join(' ')}" was also named.`);
  const stats = statSync(resolve(written), { throwIfNoEntry: false });
  if (!stats) throw new UsageError(`There is no folder or file ${written}.`);
  if (!stats.isDirectory() && !stats.isFile()) throw new UsageError(`${written} is neither a folder nor a file.`);
  return { source: resolve(written), isFolder: stats.isDirectory() };
}

/** Grants say themselves who got them. */
function withoutOrganisation({ organisation, verbose }: { organisation: string; verbose: boolean }): boolean {
  if (organisation !== '')
    throw new UsageError('A file of grants names the organisations itself; --organisation is for a folder of posts.');
  return verbose;
}

function organisationId(written: string): string {
  if (written === '') throw new UsageError('Whose posts are they? Name the organisation with --organisation.');
  if (!isId(written))
    throw new UsageError(
      `"${written}" cannot be an organisation's id: small letters, digits and single hyphens, as in riverside-hall.`,
    );
  return written;
}

function nameFromId(id: string): string {
  return id
    .split('-')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join(' ');
}

function importFolder(options: ImportOptions, isVerbose: boolean): Promise<number> {
  const line = progress(process.stdout);
  const show = (done: number, total: number) => line.show(`${done} of ${total}`, done === total);
  return told(options.content, line, () => importReport(importBlog({ ...options, onProgress: show }), isVerbose));
}

function importFile(source: string, content: string, isVerbose: boolean): Promise<number> {
  const line = progress(process.stdout);
  const onProgress = (done: number) => line.show(String(done), done % 100 === 0);
  return told(content, line, async () => {
    const result = await importPublication({ source, content, onProgress });
    return publicationReport(result, basename(source), isVerbose);
  });
}

/** Prints the report, or why there is none. */
async function told(content: string, line: ProgressLine, report: () => string | Promise<string>): Promise<number> {
  try {
    const text = await report();
    line.end();
    console.log(text);
    return 0;
  } catch (error) {
    line.end();
    const reason = plainReason(error);
    if (reason === undefined) throw error;
    console.error(`${reason}\nNothing was imported; ${content} is as it was.`);
    return 2;
  }
}

/** Troubles of the machine, in words; what is our own mistake has none. */
function plainReason(error: unknown): string | undefined {
  if (error instanceof ImportError) return error.message;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOSPC') return 'The disk is full.';
  if (!['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EISDIR', 'EEXIST'].includes(code)) return undefined;
  return `A file or folder may not be read or written: ${error instanceof Error ? error.message : code}.`;
}

type ProgressLine = { readonly show: (words: string, isShown: boolean) => void; readonly end: () => void };

/** One line that says how far reading has come; nothing where nobody watches. */
function progress(terminal: NodeJS.WriteStream): ProgressLine {
  if (!terminal.isTTY) return { show: () => undefined, end: () => undefined };
  let count = 0;
  const show = (words: string, isShown: boolean) => {
    count += 1;
    if (count % 25 === 0 || isShown) terminal.write(`\r\u001b[2KReading ${words} …`);
  };
  return { show, end: () => terminal.write('\r\u001b[2K') };
}
