// What a picture is by its first bytes, as names lie.

export type CopiedKind = 'jpg' | 'png' | 'gif' | 'webp';

/** A photo that is copied as the JPEG that is made of it. */
export type FoundKind = CopiedKind | 'heic';

/** The extension that a picture of this kind has; nothing for what is not copied. */
export function pictureKind(head: Uint8Array): FoundKind | undefined {
  const text = Buffer.from(head.buffer, head.byteOffset, Math.min(head.byteLength, 16)).toString('latin1');
  if (text.startsWith('\xff\xd8\xff')) return 'jpg';
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (/^GIF8[79]a/.test(text)) return 'gif';
  // The brands of HEIC, and those of its still pictures and sequences whatever encodes them.
  if (/^[\s\S]{4}ftyp(?:he[iv][cxms]|mif1|msf1)/.test(text)) return 'heic';
  return /^RIFF[\s\S]{4}WEBP/.test(text) ? 'webp' : undefined;
}
