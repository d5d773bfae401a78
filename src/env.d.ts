/// <reference types="astro/client" />
declare namespace App {
  interface Locals {
    sheet: import('./derive/page.ts').Sheet;
  }
}

/** The address of a program for readers, compiled with all that it imports. */
declare module '*?program' {
  const address: string;
  export default address;
}

/** The outline of the world, packed when the templates are compiled (`src/dev/outlines.mjs`). */
declare module '*?outline' {
  const outline: import('./draw/pack-outline.ts').PackedOutline;
  export default outline;
}
