// A number from a text, the same on every machine: for places that nobody can foresee by the alphabet, not for secrets.

/** FNV-1a over UTF-16 units, stirred as MurmurHash3 ends; 32 bits. */
export function hashOf(text: string, seed = 0): number {
  let value = (0x811c9dc5 ^ seed) >>> 0;
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
