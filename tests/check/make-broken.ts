// What git cannot hold, or not on every system, is made in the copy of a fixture.
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ProblemCode } from '../../src/model/problem.ts';
import { at, commitAll } from '../history/repository.ts';
import { makePipe } from '../read/make-pipe.ts';

const post = 'organisations/riverside/posts/2026-03-02-roof.md';

/** Code → what is added below the copied content folder. */
export const makeBroken: Readonly<Partial<Record<ProblemCode, (content: string) => void>>> = {
  'unreadable-file': (content) => makePipe(room(content)),
  'link-out-of-content': (content) => {
    writeFileSync(join(content, '..', 'outside.md'), '---\ntitle: The roof is on\n---\n');
    symlinkSync(join(content, '..', 'outside.md'), room(content));
  },
  'recording-too-large': (content) => {
    const meeting = join(content, 'organisations/riverside/posts/2026-03-02-roof/meeting.mp3');
    writeFileSync(meeting, 'ID3');
    truncateSync(meeting, 25 * 1024 * 1024 + 1);
  },
  'unread-history': (content) => {
    const settings = readFileSync(join(content, 'site.yaml'), 'utf8');
    commitAll(content, [{ time: at('2026-01-05'), files: { 'site.yaml': settings, ...filesBelow(content) } }]);
    writeFileSync(join(content, '.git', 'index'), 'This is no index');
  },
  'import-stopped': (content) => {
    const stage = join(content, '.import-stopped');
    mkdirSync(stage);
    // No process has this number.
    const journal = { process: 2 ** 31 - 1, since: 0, folder: '', writes: ['organisations/riverside/organisation.md'] };
    writeFileSync(join(stage, 'journal.json'), JSON.stringify(journal));
  },
  'revision-before-history': (content) => {
    const settings = readFileSync(join(content, 'site.yaml'), 'utf8');
    commitAll(content, [{ time: at('2026-01-10'), files: { 'site.yaml': settings, ...filesBelow(content) } }]);
  },
  'currency-kept': (content) => {
    const settings = readFileSync(join(content, 'site.yaml'), 'utf8');
    commitAll(content, [
      { time: at('2026-01-05'), files: { 'site.yaml': settings.replace('EUR', 'GBP'), ...filesBelow(content) } },
      { time: at('2026-03-01'), files: { 'site.yaml': settings } },
    ]);
  },
  'promise-currency-kept': (content) => {
    const files = filesBelow(content);
    const file = 'organisations/riverside/grants/new-roof.md';
    const { [file]: grant = '' } = files;
    commitAll(content, [
      { time: at('2026-01-05'), files: { ...files, [file]: grant.replace('EUR', 'GBP') } },
      { time: at('2026-03-01'), files: { [file]: grant } },
    ]);
  },
  'rename-not-committed': (content) => {
    const [settings, files] = [readFileSync(join(content, 'site.yaml'), 'utf8'), filesBelow(content)];
    const named = Object.entries(files).map(([file, text]) => [file.replace('slates', 'roof'), text]);
    commitAll(content, [{ time: at('2026-03-05'), files: { 'site.yaml': settings, ...Object.fromEntries(named) } }]);
    rmSync(room(content));
  },
  'file-too-large': (content) =>
    writeFileSync(room(content), `---\ntitle: The roof is on\n---\n${'It took nine days.\n'.repeat(110_000)}`),
};

function filesBelow(content: string): Record<string, string> {
  const room = join(content, 'organisations');
  const names = readdirSync(room, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
  return Object.fromEntries(names.map((name) => [`organisations/${name}`, readFileSync(join(room, name), 'utf8')]));
}

function room(content: string): string {
  const path = join(content, post);
  mkdirSync(dirname(path), { recursive: true });
  return path;
}
