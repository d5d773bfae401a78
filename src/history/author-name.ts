import { withoutContactData } from '../model/contact-data.ts';

const longest = 200;

/** A name as git has it, without what is no name: control characters, marks that turn the direction, addresses. */
export function authorName(written: string): string {
  const plain = written
    .slice(0, longest)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
  const named = withoutContactData(plain);
  return /[\p{L}\p{N}]/u.test(named) ? named : '';
}
