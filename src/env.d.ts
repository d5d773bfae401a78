/// <reference types="astro/client" />
declare namespace App {
  interface Locals {
    sheet: import('./derive/page.ts').Sheet;
  }
}
