// What a file that is meant as a document should be called.
import type { FilePlace } from '../model/document.ts';
import { toId } from '../model/id.ts';
import { splitPostName } from '../model/post-name.ts';
import { problem, type Problem } from '../model/problem.ts';
import type { Classified } from './classify.ts';

type BadName = Extract<Classified, { is: 'bad-name' }>;

/** For the catalogue: the name, what is wrong with it, and the one it should have. */
export function nameValues({ name, reason }: BadName): Problem['values'] {
  if (reason === undefined) return { name, suggestion: idFor(name) };
  return { name, reason, suggestion: reason === 'index' ? `index${endingFor(name)}` : fileNameFor(name) };
}

function fileNameFor(name: string): string {
  if (/^site\.yml$/i.test(name)) return 'site.yaml';
  const id = idFor(name.replace(/\.[a-z]+$/i, ''));
  return id === '' ? '' : `${id}${endingFor(name)}`;
}

function endingFor(name: string): string {
  return /\.mdx$/i.test(name) ? '.mdx' : '.md';
}

function idFor(name: string): string {
  const { written, slug } = splitPostName(name);
  return [written, toId(slug)].filter(Boolean).join('-');
}

/** It is read all the same: it may be the one that takes a consent back. */
export function misnamedNote(file: string, photo: string): Problem {
  const [name = '', noted = ''] = [file, photo].map((path) => path.split('/').at(-1));
  const values = { name, noted, reason: 'note', suggestion: `${noted}.yaml` };
  return problem('bad-file-name', file, 1, values, 'notice');
}

/** A text beside an index.md is not the post: its author does not look for it. */
export function withoutExtras(problems: readonly Problem[], files: readonly FilePlace[]): Problem[] {
  const posts = new Set(files.filter(({ kind }) => kind === 'post').map(({ file }) => folderOf(file)));
  return problems.map((found) =>
    found.values['reason'] === 'index' && posts.has(folderOf(found.file))
      ? problem('unknown-file', found.file, 1)
      : found,
  );
}

function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/'));
}
