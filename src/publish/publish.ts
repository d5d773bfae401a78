// From the linked site to the published folder: the press prints what changed, and all of it appears at once.
import { join } from 'node:path';
import { cardAddress } from '../card/card-address.ts';
import { drawCards, type DrawnCards } from '../card/draw-cards.ts';
import { cards } from '../derive/cards.ts';
import { toEdition, type Edition, type EditionOptions } from '../derive/edition.ts';
import type { Site } from '../model/linked-site.ts';
import type { Picture, PictureFacts } from '../model/picture.ts';
import type { Recording } from '../model/recording.ts';
import { extraFiles } from './extra-files.ts';
import type { Manifest } from './manifest.ts';
import { readManifest } from './manifest.ts';
import { printsOf } from '../photo/print-plan.ts';
import { presentFiles } from './present-files.ts';
import { placeCalendars } from './place-calendars.ts';
import { placeOpenData } from './open-data/place-open-data.ts';
import { placeTimelineFacts } from './place-timeline-facts.ts';
import { placeDigests } from './place-digests.ts';
import { placeOpml } from './place-opml.ts';
import { placeCard, placeFolder, placePicture, placeRecording } from './place-assets.ts';
import type { Crew } from '../crew/crew.ts';
import type { Slice } from '../crew/pack.ts';
import type { Plates } from './press/plates.ts';
import { print } from './press/press.ts';
import type { Staging } from './staging.ts';

export type PublishOptions = EditionOptions & {
  readonly content: string;
  readonly out: string;
  /** Where developed pictures, drawn cards and clean recordings are, named by their content. */
  readonly photos: string;
  /** The compiled templates. */
  readonly plates: Plates;
  /** Where all waits until it is complete; whoever opened it abandons it when this throws. */
  readonly staging: Staging;
  /** The drafts of bodies that were read just now, by file. */
  readonly bodies: ReadonlyMap<string, Slice>;
  readonly crew: Crew;
  /** Print everything again. */
  readonly cold: boolean;
  readonly pictures: readonly ShownPicture[];
  readonly recordings: readonly Recording[];
  readonly onProgress?: (progress: Progress) => void;
};

export type Progress =
  | { readonly step: 'pages'; readonly done: number }
  | { readonly step: 'cards'; readonly done: number; readonly total: number };

export type Published = {
  readonly files: number;
  readonly printed: number;
  readonly cards: DrawnCards;
};

/** A picture's file below the content folder, its facts, and how pages name it. */
export type ShownPicture = { readonly path: string; readonly facts: PictureFacts; readonly picture: Picture };

export async function publish(site: Site, options: PublishOptions): Promise<Published> {
  const { plates, staging } = options;
  const desk = { staging: staging.files, known: before(options), next: new Map<string, string>() };
  const edition = toEdition(site, { ...options, cardAddress });
  const onPrint = (done: number) => options.onProgress?.({ step: 'pages', done });
  // Cards are drawn by other threads than pages: what one leaves idle the other takes.
  const drawing = drawAll(edition, options);
  const [printed, drawn] = await Promise.all([
    print(edition, plates, desk, { ...options, packs: staging.packs, onPrint }),
    drawing,
  ]);
  extraFiles(edition, desk);
  placeCalendars(edition, desk);
  placeOpml(edition, desk);
  placeOpenData(edition, desk);
  placeTimelineFacts(edition, desk);
  placeDigests(edition, plates.digest, desk);
  placeFolder(plates.assets, desk);
  for (const { picture } of options.pictures)
    for (const { address } of printsOf(picture)) placePicture(join(options.photos, address), address, desk);
  for (const address of drawn.addresses) placeCard(join(options.photos, address), address, desk);
  for (const { address } of options.recordings) placeRecording(join(options.photos, address), address, desk);
  staging.commit(desk.next);
  return { files: desk.next.size, printed, cards: drawn };
}

type AllDrawn = DrawnCards & { readonly addresses: Iterable<string> };

async function drawAll(edition: Edition, { photos, onProgress }: PublishOptions): Promise<AllDrawn> {
  const wanted = new Map([...cards(edition)].map((card) => [cardAddress(card), card]));
  const list = [...wanted].map(([address, card]) => ({ address, card }));
  const onDraw = (done: number, total: number) => onProgress?.({ step: 'cards', done, total });
  return { ...(await drawCards(list, photos, onDraw)), addresses: wanted.keys() };
}

function before({ out, cold }: PublishOptions): Manifest {
  const manifest = cold ? undefined : readManifest(out);
  return manifest ? presentFiles(out, manifest) : new Map();
}
