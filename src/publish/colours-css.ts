// The stylesheet of a network's own colours. Who reads in colours of their own, or prints, keeps those.
import { darkPalette, lightPalette, type Chosen, type Palette } from '../model/palette.ts';

export function coloursCss(chosen: Chosen): string {
  const dark = `@media (prefers-color-scheme:dark){${tokens(darkPalette(chosen))}}`;
  return `@media screen and (forced-colors:none){${tokens(lightPalette(chosen))}${dark}}\n`;
}

function tokens({ accent, wash }: Palette): string {
  return `:root{--accent:${accent};--wash:${wash}}`;
}
