// The e-mails of weeks and months: each is written when it is new or tells of something else, and one that is over stays.
import { hash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Edition } from '../derive/edition.ts';
import { digestSheets } from '../derive/sheets/digest.ts';
import type { Desk } from './extra-files.ts';
import { toDigestMail } from './to-digest-mail.ts';

/** `program` names this version of the program, which has the words. */
export function placeDigests(edition: Edition, program: string, { staging, known, next }: Desk): void {
  for (const { frame, page } of digestSheets(edition)) {
    if (page.kind !== 'digest') continue;
    const { pager: _, ...told } = page;
    const file = page.mail.slice(1);
    const digest = hash('sha256', `${program} ${JSON.stringify([told, frame.address, frame.site])}`, 'hex').slice(
      0,
      32,
    );
    next.set(file, digest);
    if (known.get(file) === digest) continue;
    mkdirSync(dirname(join(staging, file)), { recursive: true });
    writeFileSync(join(staging, file), toDigestMail(page, frame));
  }
}
