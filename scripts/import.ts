// npm run import -- SOURCE --organisation ID [--name NAME] [--content DIR] [--verbose]
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { importBlog, type ImportOptions } from '../src/import/import-blog.ts';
import { ImportError } from '../src/import/organisation-room.ts';
import { importReport } from '../src/import/report.ts';
import { plainLine } from '../src/import/plain-line.ts';
import { isId } from '../src/model/id.ts';
import { UsageError } from './project.ts';
import { run } from './run.ts';

const usage = 'Use: npm run import -- SOURCE --organisation ID [--name NAME] [--content DIR] [--verbose]';

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
  const source = sourceFolder(positionals);
  const organisation = organisationId(values.organisation);
  const name = plainLine(values.name) || nameFromId(organisation);
  return importFolder(
    { source, content: resolve(values.content), organisation, name, path: process.env['PATH'] ?? '' },
    values.verbose,
  );
});

/** The kind of SOURCE decides what is imported: a folder is a blog. */
function sourceFolder([written, ...others]: readonly string[]): string {
  if (written === undefined) throw new UsageError('Which folder of posts is to be imported?');
  if (others.length > 0) throw new UsageError(`One folder at a time; "${others.join(' ')}" was also named.`);
  const stats = statSync(resolve(written), { throwIfNoEntry: false });
  if (!stats) throw new UsageError(`There is no folder ${written}.`);
  if (!stats.isDirectory()) throw new UsageError(`${written} is a file; a folder of posts was expected.`);
  return resolve(written);
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

function importFolder(options: ImportOptions, isVerbose: boolean): number {
  const line = progress(process.stdout);
  try {
    const result = importBlog({ ...options, onProgress: line.show });
    line.end();
    console.log(importReport(result, isVerbose));
    return 0;
  } catch (error) {
    line.end();
    const reason = plainReason(error);
    if (reason === undefined) throw error;
    console.error(`${reason}\nNothing was imported; ${options.content} is as it was.`);
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

/** One line that says how far reading has come; nothing where nobody watches. */
function progress(terminal: NodeJS.WriteStream): { show: (done: number, total: number) => void; end: () => void } {
  if (!terminal.isTTY) return { show: () => undefined, end: () => undefined };
  const show = (done: number, total: number) => {
    if (done % 25 === 0 || done === total) terminal.write(`\r\u001b[2KReading ${done} of ${total} …`);
  };
  return { show, end: () => terminal.write('\r\u001b[2K') };
}
