// Two names that differ only in capital letters or in how an accent is stored would be one address.
import type { FilePlace } from '../model/document.ts';
import { problem, type Problem } from '../model/problem.ts';

/** Renaming a file to what its name should be does not help where that name is taken: then that is its problem. */
export function withCollisions(problems: readonly Problem[], files: readonly FilePlace[]): Problem[] {
  if (!problems.some(({ code }) => code === 'bad-file-name')) return [...problems];
  const taken = new Map(files.map(({ file }) => [addressKey(file), file]));
  return problems.map((found) => {
    const other = found.code === 'bad-file-name' ? taken.get(addressKey(found.file)) : undefined;
    return other === undefined ? found : problem('address-collision', found.file, 1, { ...found.values, other });
  });
}

/** What two files have in common that would be one address. */
export function addressKey(file: string): string {
  return file
    .normalize('NFC')
    .toLowerCase()
    .replace(/(\/index)?\.mdx?$/, '');
}
