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
