// Template calls whose meaning is certain, whatever generator they were written for.
import type { Call } from './call.ts';
import { linkMarkup, pictureMarkup } from './markup.ts';

const pictureName = /\.(?:jpe?g|png|gif|webp|svg|avif|heic|tiff?|bmp)(?:[?#]|$)/i;

/** The Markdown that a call stands for; nothing where that is not certain. */
export function knownCall(call: Call, isInHtml: boolean): string | undefined {
  return video(call, isInHtml) ?? post(call, isInHtml) ?? picture(call, isInHtml);
}

function video({ name, positional, named }: Call, isInHtml: boolean): string | undefined {
  const host = /^(?:lite-?)?(youtube|vimeo)(?:-?(?:embed|player|video|lite))?(?:\.html)?$/i
    .exec(name)?.[1]
    ?.toLowerCase();
  if (host === undefined) return undefined;
  const id = named['id'] ?? named['videoid'] ?? named['video'] ?? named['url'] ?? named['src'] ?? positional[0];
  if (id === undefined || id === '') return undefined;
  const pages = { youtube: 'https://www.youtube.com/watch?v=', vimeo: 'https://vimeo.com/' };
  const isAddress = /^https?:\/\//.test(id);
  if (!isAddress && !/^[\w-]+$/.test(id)) return undefined;
  return linkMarkup(isAddress ? id : `${pages[host as keyof typeof pages]}${id}`, named['title'] ?? '', isInHtml);
}

/** What somebody wrote elsewhere becomes a link to it. */
function post({ name, positional, named }: Call, isInHtml: boolean): string | undefined {
  const user = named['user'] ?? positional[0] ?? '';
  const id = named['id'] ?? positional[1] ?? '';
  if (!/^[\w-]+$/.test(user)) return undefined;
  if (/^(?:tweet|x|twitter)$/i.test(name) && /^\d+$/.test(id))
    return linkMarkup(`https://x.com/${user}/status/${id}`, '', isInHtml);
  if (/^gist$/i.test(name) && /^\w+$/.test(id))
    return linkMarkup(`https://gist.github.com/${user}/${id}`, '', isInHtml);
  return undefined;
}

function picture({ name, positional, named }: Call, isInHtml: boolean): string | undefined {
  if (!/image|img|figure|photo|picture|^asset/i.test(name)) return undefined;
  const inOrder = positional.filter((word) => word !== '=');
  const written =
    named['src'] ?? named['image'] ?? named['path'] ?? named['url'] ?? named['file'] ?? named['image_path'];
  const src = written ?? inOrder.find((word) => pictureName.test(word));
  if (src === undefined || !pictureName.test(src)) return undefined;
  const words = inOrder.slice(inOrder.indexOf(src) + 1);
  // `image_with_class "a.jpg" "wide" "A boat"`: the class comes before the text.
  const inPlace = written !== undefined ? undefined : /class/i.test(name) ? words[1] : words[0];
  const caption = named['caption'] ?? named['figcaption'];
  const alt = named['alt'] ?? named['description'] ?? inPlace ?? '';
  const credit = named['attr'] ?? named['credit'] ?? named['attribution'];
  const { title, link, attrlink } = named;
  return pictureMarkup({ src, alt, caption, credit, title, link, creditLink: attrlink }, isInHtml);
}
