// npm run check -- [--content DIR] [--json]
import { existsSync, statSync, writeFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { githubAnnotations, gitlabCodeQuality } from '../src/check/report/ci-annotations.ts';
import { jsonReport } from '../src/check/report/json.ts';
import type { ProblemReport } from '../src/check/report/problem-report.ts';
import { terminalReport } from '../src/check/report/terminal.ts';
import { readHistory } from '../src/history/read-history.ts';
import { loadSite } from '../src/load-site.ts';
import { programDigest } from '../src/load/program-digest.ts';
import { dayFromEnvironment } from './day-from-environment.ts';
import { cacheFolder, ownContent, root, UsageError } from './project.ts';
import { run } from './run.ts';
import { withItsPast } from './sample-history.ts';

/** Where `.gitlab-ci.yml` looks for it. */
const gitlabReport = 'gl-code-quality-report.json';

await run('Use: npm run check -- [--content DIR] [--json]', async () => {
  const { values } = parseArgs({
    options: { content: { type: 'string', default: 'content' }, json: { type: 'boolean', default: false } },
  });
  const report = await check(resolve(values.content));
  process.stdout.write(
    values.json
      ? jsonReport(report)
      : terminalReport(report, { colour: process.stdout.isTTY === true, published: false }),
  );
  if (process.env['GITHUB_ACTIONS'] === 'true' && !values.json) process.stdout.write(githubAnnotations(report));
  if (process.env['GITLAB_CI'] === 'true') writeFileSync(gitlabReport, gitlabCodeQuality(report));
  return report.problems.some(({ effect }) => effect !== 'notice') ? 1 : 0;
});

async function check(content: string): Promise<ProblemReport> {
  if (!existsSync(content) || !statSync(content).isDirectory())
    throw new UsageError(`There is no folder ${content} to check.`);
  const today = dayFromEnvironment();
  const program = programDigest(root);
  const { problems, counts } = await loadSite({
    content,
    ...(today ? { today } : {}),
    now: Date.now(),
    history: readHistory({ content: withItsPast(content), cache: cacheFolder, program }),
    cache: cacheFolder,
    photos: cacheFolder,
    program,
    // A broken one ends every publish.
    ownPages: content === ownContent,
  });
  return { problems, counts, folder: relative(process.cwd(), content).split(sep).join('/') || '.' };
}
