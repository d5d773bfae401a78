import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { keysAt } from '../src/check/schema-keys.ts';
import { schemaOf, type Kind } from '../src/model/document.ts';
import type { z } from 'zod';
import { loadSite } from '../src/load-site.ts';
import { isDay } from '../src/model/day.ts';
import { photoNote } from '../src/model/photo-note.ts';
import { usualEffect } from '../src/model/problem.ts';
import { readYaml, type Written } from '../src/read/yaml.ts';
import { publishedSample } from './published-sample.ts';

const text = (file: string): string => readFileSync(file, 'utf8');
const fieldTables: Record<Kind, string> = {
  site: '`site.yaml`',
  funder: '`funders/<funder>/funder.md`',
  programme: '`programmes/',
  organisation: '`organisations/<organisation>/organisation.md`',
  grant: '`organisations/<organisation>/grants/',
  milestone: '`organisations/<organisation>/milestones/',
  post: '`organisations/<organisation>/posts/',
  reply: '`funders/<funder>/replies/',
};

/** The names of all fields, and of those inside them; places are told once. */
function allKeys(schema: z.ZodType, path: readonly string[] = []): string[] {
  const isPlace = ['place', 'places'].includes(path.at(-1) ?? '');
  if (isPlace) return [];
  const within = (at: readonly string[]) =>
    keysAt(schema, at).flatMap((key) => [key, ...allKeys(schema, [...at, key])]);
  return [...within(path), ...within([...path, '0'])];
}

const documents = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md'];
const { scripts, dependencies } = JSON.parse(text('package.json')) as Record<string, Record<string, string>>;

describe('the documents', () => {
  test('every command of package.json is in the table of commands, and every command in it exists', () => {
    const rows = [...text('README.md').matchAll(/^\| `npm (?:run )?([a-z-]+)/gm)].map(([, name]) => name);
    expect(rows.toSorted()).toEqual(Object.keys(scripts ?? {}).toSorted());
  });

  test('every problem is explained under its code on the help page', async () => {
    const page = text(join(await publishedSample(), 'help/problems/index.html'));
    const unexplained = Object.keys(usualEffect).filter((code) => !page.includes(`id="${code}"`));
    expect(unexplained).toEqual([]);
  });

  test.each(Object.keys(schemaOf) as Kind[])('every field of a %s is in docs/fields.md, in its table', (kind) => {
    const tables = text('docs/fields.md').split(/^## /m);
    const table = tables.find((part) => part.startsWith(fieldTables[kind])) ?? '';
    const unnamed = allKeys(schemaOf[kind]).filter((key) => !new RegExp(`\`${key}[\`:]`).test(table));
    expect(unnamed).toEqual([]);
  });

  test('every field of a note on a photo is in docs/fields.md, in its table', () => {
    const table = text('docs/fields.md').split('## `<photo>.yaml`')[1]?.split(/^## /m)[0] ?? '';
    expect(Object.keys(photoNote.shape).filter((key) => !table.includes(`| \`${key}\``))).toEqual([]);
  });

  test.each(documents)('every file that %s links to is there', (document) => {
    const links = [...text(document).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link ?? '');
    const files = links.filter((link) => !/^https?:|^\.\/roof\.jpg$/.test(link));
    expect(files.filter((file) => !existsSync(join(dirname(document), file)))).toEqual([]);
  });

  test('every room of the house and every package is in ARCHITECTURE.md', () => {
    const architecture = text('ARCHITECTURE.md');
    const rooms = readdirSync('src').filter((name) => statSync(join('src', name)).isDirectory());
    const named = (name: string) => new RegExp(`\`(src/)?${name}\``).test(architecture);
    expect([...rooms, ...Object.keys(dependencies ?? {})].filter((name) => !named(name))).toEqual([]);
  });

  test('every file that ARCHITECTURE.md calls a door is there', () => {
    const table = text('ARCHITECTURE.md').split('what the door sees to')[1]?.split('\n\n')[0] ?? '';
    const doors = [...table.matchAll(/`([a-z]+\/[a-z-]+\.ts)`/g)].map(([, file]) => join('src', file ?? ''));
    expect(doors.length).toBeGreaterThan(8);
    expect(doors.filter((file) => !existsSync(file))).toEqual([]);
  });
});

describe('the examples of README.md', () => {
  const content = mkdtempSync(join(tmpdir(), 'milepost-readme-'));
  afterAll(() => rmSync(content, { recursive: true, force: true }));

  test('have no problem when somebody follows them', async () => {
    const blocks = [...text('README.md').matchAll(/```(?:markdown|yaml)\n([\s\S]*?)```/g)].map(
      ([, block]) => block ?? '',
    );
    const [post = '', milestone = '', reports = '', learning = '', revisions = '', reply = '', bands = ''] = blocks;
    expect(blocks).toHaveLength(7);
    const files = {
      'site.yaml': 'name: Riverside\nurl: https://riverside.example\n',
      'funders/valley-foundation/funder.md': withFields('---\nname: Valley Foundation\n---\n', bands),
      'funders/valley-foundation/replies/2026-05-12-bats.md': reply,
      'organisations/riverside/organisation.md': '---\nname: Riverside\n---\n',
      'organisations/riverside/grants/repairs.md':
        '---\ntitle: Repairs\nawarded: 2025-11-01\nfunders:\n  - { funder: valley-foundation, amount: 9000 }\n---\n',
      'organisations/riverside/milestones/roof.md': withFields(milestone, revisions),
      'organisations/riverside/posts/2026-03-02-the-roof/index.md': withFields(post, reports + learning),
    };
    for (const [file, written] of Object.entries(files)) {
      mkdirSync(dirname(join(content, file)), { recursive: true });
      writeFileSync(join(content, file), written);
    }
    cpSync(samplePicture(), join(content, 'organisations/riverside/posts/2026-03-02-the-roof/roof.jpg'));
    const today = '2026-06-01';
    if (!isDay(today)) throw new Error('The day of this test is no day');
    const { problems, site } = await loadSite({ content, today, now: 0, program: 'test' });
    expect(problems).toEqual([]);
    expect(site.posts[0]?.reports).toHaveLength(1);
    expect(site.posts[0]?.replies[0]?.confirms).toHaveLength(1);
  });
});

/** Puts more fields at the end of a front-matter. */
function withFields(document: string, fields: string): string {
  return document.replace('\n---\n', () => `\n${fields}---\n`);
}

function samplePicture(): string {
  const found = readdirSync('content/organisations', { recursive: true }).find((file) => String(file).endsWith('.jpg'));
  return join('content/organisations', String(found));
}

describe('the pipelines', () => {
  const folder = '.github/workflows';
  const workflows = readdirSync(folder).map((file) => join(folder, file));

  test.each([...workflows, '.gitlab-ci.yml'])('%s is YAML', (file) => {
    expect(readYaml(text(file)).faults).toEqual([]);
  });

  test.each(workflows)('%s uses no action but by the hash of a commit, with its version beside it', (file) => {
    const uses = [...text(file).matchAll(/^\s*(?:- )?uses: (.*)$/gm)].map(([, used]) => used);
    expect(uses.length).toBeGreaterThan(0);
    for (const used of uses) expect(used).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test.each(workflows)('%s gives each job the permissions that it names, and no other', (file) => {
    const workflow = fields(readYaml(text(file)).value);
    expect(text(file)).toMatch(/^permissions: \{\}$/m);
    for (const job of Object.values(fields(workflow['jobs']))) expect(fields(job)['permissions']).toBeDefined();
  });

  test.each(workflows)('%s keeps secrets and write access away from what an author proposes', (file) => {
    expect(text(file).replaceAll(/# .*$/gm, '')).not.toMatch(/pull_request_target|workflow_run|secrets\./);
    const { jobs } = fields(readYaml(text(file)).value);
    const writing = Object.values(fields(jobs))
      .map(fields)
      .filter(({ permissions }) => mayWrite(permissions));
    for (const job of writing) {
      // It comes after a job that is for accepted changes only, and runs nothing of the repository.
      const before = fields(fields(jobs)[String(job['needs'])]);
      expect(before['if']).toBe("github.event_name != 'pull_request'");
      expect(JSON.stringify(job['steps'])).not.toMatch(/"run"|checkout/);
    }
  });

  test('publishing has all of the history, a day of its own each day, and one publish at a time', () => {
    const workflow = fields(readYaml(text('.github/workflows/publish.yml')).value);
    expect(text('.github/workflows/publish.yml').match(/fetch-depth: 0/g)).toHaveLength(2);
    expect(fields(workflow['on'])['schedule']).toBeDefined();
    expect(fields(workflow['concurrency'])['group']).toBeDefined();
    expect(text('.gitlab-ci.yml')).toMatch(/GIT_DEPTH: '0'/);
  });

  test('.ci/run calls npm test and nothing else', () => {
    expect(text('.ci/run').trim().split('\n').slice(1)).toEqual([
      'set -euo pipefail',
      'cd "$(dirname "$0")/.."',
      'npm test',
    ]);
    expect(statSync('.ci/run').mode & 0o111).not.toBe(0);
  });
});

function fields(written: Written | undefined): { readonly [key: string]: Written } {
  return typeof written === 'object' && !Array.isArray(written) ? written : {};
}

function mayWrite(permissions: Written | undefined): boolean {
  return permissions === 'write-all' || Object.values(fields(permissions)).includes('write');
}
