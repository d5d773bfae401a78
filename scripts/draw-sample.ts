// Draws the pictures of the sample network, its film and its sound, and writes them beside their posts. They are
// committed; run this after changing a drawing: node scripts/draw-sample.ts [part of a file's name]
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cleanMedia } from '../src/media/clean-media.ts';
import { rasterise } from '../src/photo/sharp.ts';
import { digging } from './draw-sample/digging.ts';
import { film } from './draw-sample/film.ts';
import { fourNotes } from './draw-sample/four-notes.ts';
import { hallInSnow } from './draw-sample/hall-in-snow.ts';
import { handWheel } from './draw-sample/hand-wheel.ts';
import { harbourMorning } from './draw-sample/harbour-morning.ts';
import { heatPump } from './draw-sample/heat-pump.ts';
import { hillsAtDusk } from './draw-sample/hills-at-dusk.ts';
import { insideTheVan } from './draw-sample/inside-the-van.ts';
import { kitchenTable } from './draw-sample/kitchen-table.ts';
import { level } from './draw-sample/level.ts';
import { longAcreDry, longAcreFlooded } from './draw-sample/long-acre.ts';
import { nightMarket } from './draw-sample/night-market.ts';
import { orchardInBlossom } from './draw-sample/orchard-in-blossom.ts';
import { radioDesk } from './draw-sample/radio-desk.ts';
import { redCurtains } from './draw-sample/red-curtains.ts';
import { repairBench } from './draw-sample/repair-bench.ts';
import { roadOverTheHill } from './draw-sample/road-over-the-hill.ts';
import { sewingRoom } from './draw-sample/sewing-room.ts';
import { soupPot } from './draw-sample/soup-pot.ts';
import { spools } from './draw-sample/spools.ts';
import { thermometer } from './draw-sample/thermometer.ts';
import { underTheGarden } from './draw-sample/under-the-garden.ts';
import { vanAtDusk } from './draw-sample/van-at-dusk.ts';

const organisations = 'content/organisations';

const pictures: readonly (readonly [string, () => string])[] = [
  ['wandering-hearth/posts/2025-10-28-first-evening-at-marl-cross/van-at-dusk.jpg', vanAtDusk],
  ['wandering-hearth/posts/2026-04-09-forty-seven-stops/inside-the-van.jpg', insideTheVan],
  ['wandering-hearth/posts/2026-04-09-forty-seven-stops/upper-marl.jpg', redCurtains],
  ['wandering-hearth/posts/2026-06-18-what-is-in-the-tin/hills-at-dusk.jpg', hillsAtDusk],
  ['lindleford-kitchen/posts/2025-06-30-a-key-to-mill-street/kitchen-table.jpg', kitchenTable],
  ['lindleford-kitchen/posts/2026-06-19-thirty-six-of-forty/soup-pot.jpg', soupPot],
  ['neuadd-helyg/posts/2025-12-19-nadolig-dan-flancedi/neuadd-dan-eira.jpg', hallInSnow],
  ['neuadd-helyg/posts/2026-02-21-mae-hin-gynnes/pwmp-gwres.jpg', heatPump],
  ['neuadd-helyg/posts/2026-02-21-mae-hin-gynnes/thermomedr.jpg', () => thermometer(1, 2)],
  ['cleaverbridge-repair/posts/2025-07-05-nine-toasters/repair-bench.jpg', repairBench],
  ['signal-house/posts/2025-07-17-a-desk-a-cupboard-six-microphones/radio-desk.jpg', radioDesk],
  ['signal-house/posts/2026-04-23-the-night-market/night-market.jpg', nightMarket],
  ['withy-bank/posts/2025-09-20-digging-with-a-spirit-level/under-the-garden.jpg', underTheGarden],
  ['withy-bank/posts/2025-09-20-digging-with-a-spirit-level/digging.jpg', digging],
  ['withy-bank/posts/2025-09-20-digging-with-a-spirit-level/level.jpg', level],
  ['withy-bank/posts/2026-01-19-the-night-of-the-eleventh/long-acre-flooded.jpg', longAcreFlooded],
  ['withy-bank/posts/2026-01-19-the-night-of-the-eleventh/long-acre-dry.jpg', longAcreDry],
  ['withy-bank/posts/2026-04-27-blossom-day/orchard-in-blossom.jpg', orchardInBlossom],
  ['dar-al-mina/posts/2025-07-23-tawila-ind-al-mina/harbour-morning.jpg', harbourMorning],
  ['dar-al-mina/posts/2025-10-14-six-machines/sewing-room.jpg', sewingRoom],
  ['dar-al-mina/posts/2025-12-12-khayt-wa-ibra/makina-sawda.jpg', handWheel],
  ['dar-al-mina/posts/2025-12-12-khayt-wa-ibra/khuyut.jpg', spools],
  ['dar-al-mina/posts/2025-12-12-khayt-wa-ibra/sitara-hamra.jpg', redCurtains],
  ['kettle-hill-lift-share/posts/2025-10-16-twelve-drivers/road-over-the-hill.jpg', roadOverTheHill],
];

const warmHall = 'neuadd-helyg/posts/2026-02-21-mae-hin-gynnes';

/** A night in six seconds, of which the last is the morning. */
const night = Array.from({ length: 24 }, (_, index) => thermometer(Math.min(1, index / 20)));

const recordings: readonly (readonly [string, () => Buffer | Promise<Buffer>])[] = [
  [`${warmHall}/thermomedr.webm`, () => film({ width: 640, height: 360, seconds: 6, frames: night })],
  ['signal-house/posts/2026-04-23-the-night-market/four-notes.wav', fourNotes],
];

const drawn = pictures.map(([file, draw]) => [file, () => rasterise(draw())] as const);
const wanted = process.argv[2] ?? '';
const recorded = recordings.map(([file, make]) => [file, async () => cleanBytes(await make())] as const);
for (const [file, make] of [...drawn, ...recorded].filter(([name]) => name.includes(wanted))) {
  const path = join(organisations, file);
  const bytes = await make();
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
  process.stdout.write(`${path} ${Math.round(bytes.length / 1024)} kB\n`);
}

/** As they are published: the sample's own files tell of no program either. */
function cleanBytes(recording: Buffer): Buffer {
  const media = cleanMedia(recording);
  if ('refused' in media) throw new Error(media.detail);
  return media.bytes;
}
