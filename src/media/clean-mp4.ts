// MP4 and M4A: cameras write where and when into many boxes, into tracks of their own, and between the pictures. Nothing
// moves when it is taken out, because places are counted from the beginning of the file.
import { name4 } from './bytes-at.ts';
import { damaged, unsupported } from './media-fault.ts';
import { boxesIn, freeBox, neededBox, type Mp4Box } from './mp4-boxes.ts';
import { blankBetween } from './mp4-samples.ts';
import { blankTimes, isPlayable, quietTrack, readTrack, type Mp4Track } from './mp4-track.ts';
import { quietUnits } from './quiet-units.ts';

export type CleanMp4 = { readonly bytes: Buffer; readonly isFilm: boolean };

export function cleanMp4(given: Buffer): CleanMp4 {
  const bytes = Buffer.from(given);
  const boxes = boxesIn(bytes, 0, bytes.length);
  if (boxes.some(({ type }) => type === 'moof')) throw unsupported('MP4 in fragments');
  const movie = neededBox(boxes, 'moov');
  const inMovie = boxesIn(bytes, movie.from, movie.to);
  const tracks = inMovie.filter(({ type }) => type === 'trak').map((box) => ({ box, track: readTrack(bytes, box) }));
  const kept = tracks.filter(({ track }) => isPlayable(track));
  refuseUnplayable(tracks.map(({ track }) => track));
  for (const box of inMovie) if (box.type !== 'mvhd' && !kept.some((one) => one.box === box)) freeBox(bytes, box);
  blankTimes(bytes, neededBox(inMovie, 'mvhd'));
  const rooms = boxes.filter(({ type }) => type === 'mdat');
  blankBetween(
    bytes,
    rooms,
    kept.flatMap(({ track }) => track.chunks),
  );
  for (const { box, track } of kept) {
    quietTrack(bytes, box);
    if (track.unitHead !== undefined) quietUnits(bytes, track.chunks, track.unitHead);
  }
  for (const box of boxes) if (!['ftyp', 'moov', 'mdat'].includes(box.type)) freeBox(bytes, box);
  quietBrands(bytes, neededBox(boxes, 'ftyp'));
  return { bytes, isFilm: kept.some(({ track }) => track.shows === 'pictures') };
}

/** Pictures or sound that most browsers cannot show are named, and not left out without a word. */
function refuseUnplayable(tracks: readonly Mp4Track[]): void {
  for (const kind of ['pictures', 'sound'] as const) {
    const own = tracks.filter(({ shows }) => shows === kind);
    const [first] = own;
    if (first && !own.some(isPlayable)) throw unsupported(`MP4 (${first.codec.trim()})`);
  }
  if (!tracks.some(isPlayable)) throw damaged('neither sound nor pictures');
}

/** Those that say how to read it, and no maker of cameras. */
const brands = /^(isom|iso[2-9]|mp4[12]|avc1|M4A |M4V |dash)$/;

function quietBrands(bytes: Buffer, { from, to }: Mp4Box): void {
  for (let at = from; at + 4 <= to; at += 4) {
    if (at === from + 4) bytes.fill(0, at, at + 4);
    else if (!brands.test(name4(bytes, at))) bytes.write('isom', at, 'latin1');
  }
}
