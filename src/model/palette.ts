// The colours that a network may choose, and those that they stand beside. styles/tokens.css has the same.
import { contrast, mixed, nearestReadable, readable, type Colour } from './colour.ts';

/** `accent` is the colour of links and signs, `wash` the ground of what stands out. */
export type Chosen = { readonly accent?: Colour | undefined; readonly wash?: Colour | undefined };

export type Palette = { readonly accent: Colour; readonly wash: Colour };

export type Ground = Palette & {
  readonly paper: Colour;
  readonly raised: Colour;
  /** The colours of words. */
  readonly ink: Colour;
  readonly quiet: Colour;
  readonly warning: Colour;
};

export const lightGround: Ground = {
  paper: '#fbfaf6',
  raised: '#ffffff',
  ink: '#1a1f20',
  quiet: '#474f51',
  warning: '#86290a',
  accent: '#0b5345',
  wash: '#e8f1ec',
};

export const darkGround: Ground = {
  paper: '#14181a',
  raised: '#1c2224',
  ink: '#eef1ef',
  quiet: '#bcc4c2',
  warning: '#ffb79b',
  accent: '#8edcc3',
  wash: '#1a2c27',
};

export function lightPalette({ accent, wash }: Chosen): Palette {
  const chosen = accent ?? lightGround.accent;
  const words = [lightGround.ink, lightGround.quiet, lightGround.warning, chosen];
  const own =
    accent === undefined ? lightGround.wash : nearestReadable(mixed('#ffffff', accent, 0.12), '#ffffff', words);
  return { accent: chosen, wash: wash ?? own };
}

/** Nobody chooses colours for the dark: they follow from those for the light, and can be read. */
export function darkPalette({ accent, wash }: Chosen): Palette {
  const { paper, raised, ink, quiet, warning } = darkGround;
  const tint = wash ?? accent;
  const ground =
    tint === undefined ? darkGround.wash : nearestReadable(mixed(paper, tint, 0.14), paper, [ink, quiet, warning]);
  const wanted = accent ?? darkGround.accent;
  return { accent: nearestReadable(wanted, '#ffffff', [paper, raised, ground]), wash: ground };
}

/** Two colours that stand on one another and cannot be told apart by everybody. */
export type WeakPair = {
  readonly key: keyof Chosen;
  readonly colour: Colour;
  readonly other: Colour;
  /** The nearest colour that will do. */
  readonly better: Colour;
};

/** The weakest pair of each colour that was chosen, if it is too weak. */
export function weakPairs({ accent, wash }: Chosen): WeakPair[] {
  const { paper, raised, ink, quiet, warning } = lightGround;
  const weakAccent = weakPair('accent', accent, '#000000', [paper, raised]);
  // One that is refused gives way to the usual one today, and to a better one when it is mended.
  const accents = weakAccent ? [lightGround.accent, weakAccent.better] : [accent ?? lightGround.accent];
  const weakWash = weakPair('wash', wash, '#ffffff', [ink, quiet, warning, ...accents]);
  return [weakAccent, weakWash].filter((pair) => pair !== undefined);
}

function weakPair(
  key: WeakPair['key'],
  colour: Colour | undefined,
  end: Colour,
  others: readonly Colour[],
): WeakPair | undefined {
  if (colour === undefined) return undefined;
  const other = others.reduce((a, b) => (contrast(colour, a) <= contrast(colour, b) ? a : b));
  if (contrast(colour, other) >= readable) return undefined;
  return { key, colour, other, better: nearestReadable(colour, end, others) };
}
