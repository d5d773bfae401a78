import { hash } from 'node:crypto';
import type { Card } from '../model/card.ts';
import { sharpVersion } from '../photo/sharp.ts';

/** Another number for every change of how cards look: other bytes need another name. tests/card knows what this one draws. */
export const design = 2;

/** A card is named by all that it is drawn from; one with a logo first by the logo, so that both go together. */
export function cardAddress(card: Card): string {
  const digest = hash('sha256', JSON.stringify([design, sharpVersion, card]), 'hex').slice(0, 32);
  const logo = card.look.logo === undefined ? '' : `${pictureDigest(card.look.logo)}-`;
  return `/cards/${logo}${digest}.png`;
}

/** `/photos/0a1b…-960.png` → `0a1b…` */
function pictureDigest(print: string): string {
  return print.slice('/photos/'.length).split(/[-.]/)[0] ?? '';
}
