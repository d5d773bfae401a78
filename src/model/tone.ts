// The few colours of which one stands where a picture will be. No page has a style of its own, so that each is a class.

/** Red, green and blue, each dark, middle or light. */
const levels = [40, 128, 216] as const;

export type Tone = `${Level}${Level}${Level}`;
type Level = 0 | 1 | 2;

/** The nearest of the colours to a red, green and blue of 0 to 255. */
export function toneOf(colour: readonly [red: number, green: number, blue: number]): Tone {
  const [red, green, blue] = [levelOf(colour[0]), levelOf(colour[1]), levelOf(colour[2])];
  return `${red}${green}${blue}`;
}

export const tones: readonly Tone[] = ([0, 1, 2] as const).flatMap((red) =>
  ([0, 1, 2] as const).flatMap((green) => ([0, 1, 2] as const).map((blue): Tone => `${red}${green}${blue}`)),
);

/** As styles write it: `rgb(40 128 216)`. */
export function toneColour(tone: Tone): string {
  return `rgb(${[...tone].map((level) => levels[Number(level) as Level]).join(' ')})`;
}

function levelOf(value: number): Level {
  return value < 84 ? 0 : value < 172 ? 1 : 2;
}
