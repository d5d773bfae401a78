// Addresses of the web as authors write them: with a scheme, or with two slashes for it.

/** With a scheme: an address without one, `//host/page`, leads nowhere from a feed. */
export function secureAddress(address: string): string {
  return address
    .trim()
    .replace(/[\t\n\r]/g, '')
    .replace(/^[\\/]{2}/, 'https://');
}

/** Whether it names a host, and so may lead to another site. */
export function isFullAddress(address: string): boolean {
  return /^https?:/i.test(secureAddress(address));
}

/**
 * The rest of an address that begins with the site's own: `/roof/?a#b` of `https://me.example/net/roof/?a#b`, where the
 * site is at `https://me.example/net/`. Of two addresses http and https make no other site.
 */
export function addressInside(address: string, site: string): string | undefined {
  const full = secureAddress(address);
  if (!URL.canParse(full) || !URL.canParse(site)) return undefined;
  const [here, there] = [new URL(site), new URL(full)];
  if (there.host !== here.host || there.username !== '' || there.password !== '') return undefined;
  const base = here.pathname.replace(/\/+$/, '');
  if (there.pathname !== base && !there.pathname.startsWith(`${base}/`)) return undefined;
  return `${there.pathname.slice(base.length) || '/'}${there.search}${there.hash}`;
}
