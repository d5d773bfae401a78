// npm run build -- [--content DIR] [--out DIR] [--base /path] [--cold] [--strict] [--timing]
import './compile-cache.ts';
import { existsSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';

const { publishFolder } = await import('./publish-folder.ts');
const { run } = await import('./run.ts');
const { UsageError } = await import('./project.ts');

const usage = 'Use: npm run build -- [--content DIR] [--out DIR] [--base /path] [--cold] [--strict] [--timing]';

await run(usage, async () => {
  const { values } = parseArgs({
    options: {
      content: { type: 'string', default: 'content' },
      out: { type: 'string', default: 'dist' },
      base: { type: 'string' },
      cold: { type: 'boolean', default: false },
      strict: { type: 'boolean', default: false },
      timing: { type: 'boolean', default: false },
    },
  });
  const { problems } = await publishFolder({
    content: resolve(values.content),
    contentPath: pathInRepository(resolve(values.content)),
    out: resolve(values.out),
    ...(values.base === undefined ? {} : { base: basePath(values.base) }),
    cold: values.cold,
    timing: values.timing,
  });
  return values.strict && problems.some(({ effect }) => effect !== 'notice') ? 1 : 0;
});

function basePath(written: string): string {
  const plain = written.replace(/\/+$/, '');
  if (plain !== '' && !/^(\/[A-Za-z0-9._~-]+)+$/.test(plain))
    throw new UsageError(`--base is "${written}"; it must look like /path.`);
  return plain;
}

/** Where the content stands in its repository, for links to the host; its own name where it is in none. */
function pathInRepository(content: string): string {
  for (let folder = dirname(content); folder !== dirname(folder); folder = dirname(folder))
    if (existsSync(join(folder, '.git'))) return relative(folder, content).split(sep).join('/');
  return basename(content);
}
