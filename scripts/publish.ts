// npm run build -- [--content DIR] [--out DIR] [--base /path] [--cold] [--strict] [--timing]
import { existsSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { withCrew, type Crew } from '../src/crew/crew.ts';
import { programDigest } from '../src/load/program-digest.ts';
import { root, UsageError } from './project.ts';
import { readingTrade } from './reading-trade.ts';

const usage = 'Use: npm run build -- [--content DIR] [--out DIR] [--base /path] [--cold] [--strict] [--timing]';
const options = {
  content: { type: 'string', default: 'content' },
  out: { type: 'string', default: 'dist' },
  base: { type: 'string' },
  cold: { type: 'boolean', default: false },
  strict: { type: 'boolean', default: false },
  timing: { type: 'boolean', default: false },
} as const;

await withCrew(async (crew) => {
  // Whoever publishes everything has work for every thread: they start while the program is still being read.
  if (process.argv.includes('--cold')) crew.start([readingTrade(programDigest(root)).href]);
  const { run } = await import('./run.ts');
  await run(usage, () => publishAsTold(crew));
});

async function publishAsTold(crew: Crew): Promise<number> {
  const { publishFolder } = await import('./publish-folder.ts');
  const { values } = parseArgs({ options });
  const { problems } = await publishFolder(crew, {
    content: resolve(values.content),
    contentPath: pathInRepository(resolve(values.content)),
    out: resolve(values.out),
    ...(values.base === undefined ? {} : { base: await basePath(values.base) }),
    cold: values.cold,
    timing: values.timing,
  });
  return values.strict && problems.some(({ effect }) => effect !== 'notice') ? 1 : 0;
}

async function basePath(written: string): Promise<string> {
  const plain = written.replace(/\/+$/, '');
  if (plain !== '' && !/^(\/(?!\.\.?(\/|$))[A-Za-z0-9._~-]+)+$/.test(plain))
    throw new UsageError(`--base is "${written}"; it must look like /path.`);
  return plain;
}

/** Where the content stands in its repository, for links to the host; its own name where it is in none. */
function pathInRepository(content: string): string {
  for (let folder = dirname(content); folder !== dirname(folder); folder = dirname(folder))
    if (existsSync(join(folder, '.git'))) return relative(folder, content).split(sep).join('/');
  return basename(content);
}
