import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const broken = join(root, 'tests', 'fixtures', 'broken');
const desk = mkdtempSync(join(tmpdir(), 'milepost-check-'));

afterAll(() => rmSync(desk, { recursive: true }));

describe('npm run check', () => {
  test('ends with 1 when something is wrong, and names the place', () => {
    const { status, stdout } = check(['--content', join(broken, 'empty-file', 'content')]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/organisations\/riverside\/posts\/2026-03-02-roof\.md:1 {2}empty-file\n/);
    expect(stdout).not.toMatch(/^::/m);
  });

  test('ends with 1 where nothing can be published', () => {
    const { status, stdout } = check(['--content', join(broken, 'missing-site', 'content')]);
    expect(status).toBe(1);
    expect(stdout).toContain('Nothing would be published');
  });

  test('ends with 0 when there are only notices', () => {
    expect(check(['--content', join(broken, 'draft', 'content')]).status).toBe(0);
  });

  test.each([['--content', 'nowhere'], ['--colour'], ['something']])(
    'ends with 2 and says how it is used: %s',
    (...words) => {
      const { status, stderr } = check(words);
      expect(status).toBe(2);
      expect(stderr).toContain('Use: npm run check -- [--content DIR] [--json]');
      expect(stderr).not.toMatch(/\n\s+at /);
    },
  );

  test('writes nothing but JSON when asked to', () => {
    const { stdout } = check(['--json', '--content', join(broken, 'draft', 'content')], { GITHUB_ACTIONS: 'true' });
    expect(JSON.parse(stdout)).toMatchObject({ counts: { drafts: 1 }, problems: [{ code: 'draft', line: 3 }] });
  });

  test.each([[], ['--json']])('ends quietly when nobody reads on, as behind "| head": %j', (...words) => {
    const line = '"$0" "$@" | true; echo "$PIPESTATUS"';
    const command = [
      process.execPath,
      join(root, 'scripts', 'check.ts'),
      '--content',
      join(broken, 'empty-file', 'content'),
    ];
    const { stdout, stderr } = spawnSync('bash', ['-c', line, ...command, ...words], { cwd: desk, encoding: 'utf8' });
    expect({ stdout, stderr }).toEqual({ stdout: '1\n', stderr: '' });
  });

  test('annotates on GitHub', () => {
    const { stdout } = check(['--content', join(broken, 'empty-file', 'content')], { GITHUB_ACTIONS: 'true' });
    expect(stdout).toMatch(/^::error file=.*posts\/2026-03-02-roof\.md,line=1,/m);
  });

  test('leaves a code quality report on GitLab', () => {
    check(['--content', join(broken, 'empty-file', 'content')], { GITLAB_CI: 'true' });
    expect(JSON.parse(readFileSync(join(desk, 'gl-code-quality-report.json'), 'utf8'))).toMatchObject([
      { check_name: 'empty-file' },
    ]);
    rmSync(join(desk, 'gl-code-quality-report.json'));
    check(['--content', join(broken, 'empty-file', 'content')]);
    expect(existsSync(join(desk, 'gl-code-quality-report.json'))).toBe(false);
  });
});

function check(words: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const { GITHUB_ACTIONS: _github, GITLAB_CI: _gitlab, ...rest } = process.env;
  const env = { ...rest, MILEPOST_TODAY: '2026-06-30', ...environment };
  return spawnSync(process.execPath, [join(root, 'scripts', 'check.ts'), ...words], {
    cwd: desk,
    env,
    encoding: 'utf8',
  });
}
