/** `IMG_2041.jpg` tells nobody what there is to see. */
export function isFileName(alt: string, picture: string): boolean {
  const name = picture.split('/').at(-1) ?? picture;
  return alt === name || alt === name.replace(/\.\w+$/, '') || /^\S+\.(jpe?g|png|gif|webp|heic)$/i.test(alt);
}
