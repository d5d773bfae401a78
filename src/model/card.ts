// A social card: the picture that messengers and networks show beside a link.
import type { Colour } from './colour.ts';

/** In pixels: what every network takes without cutting. */
export const cardSize = { width: 1200, height: 630 } as const;

/**
 * All that a card shows. It holds what only the content changes: a preview that somebody's messenger kept for a year may
 * not say "on track" of what is late today.
 */
export type Card = {
  readonly direction: 'ltr' | 'rtl';
  /** Whose site it is; absent where that is the title. */
  readonly network?: string;
  /** Above the title: whose promise, which place. */
  readonly above?: string;
  readonly title: string;
  /** Below the title: a day, a standing that is final, a summary. */
  readonly below?: string;
  /** What is carved into the milepost: the day by which something was promised. */
  readonly carved?: { readonly day: string; readonly month: string; readonly year: string };
  readonly look: CardLook;
};

/** A network's own colours and sign. */
export type CardLook = {
  readonly accent: Colour;
  readonly wash: Colour;
  /** One of the logo's prints, by its address. */
  readonly logo?: string;
  /** Letters that ours lack are those of the machine that publishes. */
  readonly borrows?: true;
};

/** What somebody who cannot see the card is told. */
export function cardWords({ title, above, below, network }: Card): string {
  return [title, above, below, network].filter((words) => words !== undefined).join(' · ');
}
