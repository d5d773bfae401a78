/** `/themes/` → `themes/index.html`; an address with a file name is that file. */
export function addressFile(address: string): string {
  return address.endsWith('/') ? `${address.slice(1)}index.html` : address.slice(1);
}
