// What a picture is by its first bytes, as names lie.

export type CopiedKind = 'jpg' | 'png' | 'gif' | 'webp';

/** The extension that a picture of this kind has; nothing for what is not copied. */
export function pictureKind(head: Uint8Array): CopiedKind | undefined {
  const text = Buffer.from(head.buffer, head.byteOffset, Math.min(head.byteLength, 16)).toString('latin1');
  if (text.startsWith('\xff\xd8\xff')) return 'jpg';
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (/^GIF8[79]a/.test(text)) return 'gif';
  return /^RIFF[\s\S]{4}WEBP/.test(text) ? 'webp' : undefined;
}
