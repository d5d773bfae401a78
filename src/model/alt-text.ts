/** What telephones, cameras and messengers call a file, without its ending: a word of theirs, and digits. */
const madeByMachine = [
  /^_?(img|mg|dsc[nf]?|pxl|mvi|vid|pict|gopr|dji|sam_|cimg|imag|fb_img|received|signal)[\s_-]*\d{3}[\w\s.,()~-]*$/i,
  /^(screen ?shot|whatsapp image|whatsapp video)[^\p{L}]*\d(at|wa|pm|am|[^\p{L}])*$/iu,
  /^(photo|image|picture|foto|bild|llun|p)[\s_-]?\d{5,}$/i,
  /^\d{8}[_-]\d{4,9}$/,
];

const ending = /\.(jpe?g|png|gif|webp|hei[cf]|avif|tiff?|bmp|svg)$/i;

/** `IMG_2041.jpg` tells nobody what there is to see, whatever the file is called. A word may be both: `roof`, of `roof.jpg`. */
export function isFileName(alt: string, picture: string): boolean {
  const name = picture.split('/').at(-1) ?? picture;
  if (alt === name || ending.test(alt)) return true;
  const isNamed = alt === name.replace(/\.\w+$/, '') && /[\d_-]/.test(alt);
  return isNamed || madeByMachine.some((shape) => shape.test(alt));
}
