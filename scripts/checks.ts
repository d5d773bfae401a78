// npm test: every check, one after another; the first that fails ends it.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './project.ts';

const checks: readonly { readonly what: string; readonly command: readonly string[] }[] = [
  { what: 'Format', command: ['prettier', '--check', '--log-level=warn', '.'] },
  { what: 'Lint', command: ['biome', 'lint', '.'] },
  { what: 'Unused code', command: ['knip'] },
  { what: 'Types', command: ['tsc', '--noEmit'] },
  {
    what: 'Types of templates',
    command: ['astro', 'check', '--tsconfig', 'tsconfig.templates.json', '--minimumFailingSeverity', 'warning'],
  },
  { what: 'Tests', command: ['vitest', 'run'] },
];

for (const { what, command } of checks) {
  const began = performance.now();
  console.log(`— ${what}`);
  const [program = '', ...words] = command;
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  const { status } = spawnSync(join(root, 'node_modules', '.bin', program), words, {
    cwd: root,
    env,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(`${what} failed.`);
    process.exit(status ?? 1);
  }
  console.log(`  ${((performance.now() - began) / 1000).toFixed(1)} s`);
}
