// What a published picture may not contain, looked for in its bytes: a decoder may pass over what it does not know.
const marks = [
  'Exif\0',
  'EXIF',
  'eXIf',
  'http://ns.adobe.com/xap',
  'x:xmpmeta',
  'XMP ',
  'Photoshop 3.0',
  '8BIM',
  'ICC_PROFILE',
  'iCCP',
  'ICCP',
  'iTXt',
  'tEXt',
  'zTXt',
];

export function metadataIn(bytes: Buffer): string[] {
  return marks.filter((mark) => bytes.includes(mark, 0, 'latin1'));
}
