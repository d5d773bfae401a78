import type { Picture } from '../model/picture.ts';

type ImageAttributes = { src: string; srcset?: string; width: number; height: number };

/** What an `<img>` needs of a picture: the smallest file for old browsers, all widths for the others to choose from. */
export function image(picture: Picture, to: (address: string) => string): ImageAttributes {
  const [smallest, ...larger] = picture.sources;
  const { width, height } = picture;
  if (!smallest) throw new Error('A picture without a file');
  const src = to(smallest.address);
  if (larger.length === 0) return { src, width, height };
  const srcset = picture.sources.map((source) => `${to(source.address)} ${source.width}w`).join(', ');
  return { src, srcset, width, height };
}
