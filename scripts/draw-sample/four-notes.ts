// What the lift in the north block plays, as it is heard from the stairs: four notes of a worn bell, with their echoes.

const rate = 11_025;
const seconds = 4;

/** Hertz, and the second in which each begins. */
const notes = [
  [659.26, 0.1],
  [523.25, 0.62],
  [587.33, 1.14],
  [392, 1.66],
] as const;

/** Partials of a bell: a part of the note, how loud, and how soon it dies away. */
const partials = [
  [1, 0.5, 2.2],
  [2.01, 0.24, 3.4],
  [2.76, 0.18, 5],
  [5.4, 0.06, 9],
] as const;

/** Seconds after the sound, and how loud. */
const echoes = [
  [0, 1],
  [0.19, 0.34],
  [0.41, 0.2],
  [0.73, 0.1],
] as const;

/** A WAV of one channel. */
export function fourNotes(): Buffer {
  const data = Buffer.alloc(rate * seconds * 2);
  for (let at = 0; at < rate * seconds; at += 1) {
    const now = at / rate;
    const heard = echoes.reduce((sum, [later, loud]) => sum + loud * bell(now - later), 0);
    const fade = Math.min(1, (seconds - now) / 0.5);
    data.writeInt16LE(Math.round(Math.max(-1, Math.min(1, heard * 0.55 * fade)) * 32_000), at * 2);
  }
  const format = Buffer.alloc(16);
  format.writeUInt16LE(1, 0);
  format.writeUInt16LE(1, 2);
  format.writeUInt32LE(rate, 4);
  format.writeUInt32LE(rate * 2, 8);
  format.writeUInt16LE(2, 12);
  format.writeUInt16LE(16, 14);
  return chunk('RIFF', Buffer.concat([Buffer.from('WAVE'), chunk('fmt ', format), chunk('data', data)]));
}

function bell(now: number): number {
  let heard = 0;
  for (const [pitch, begins] of notes) {
    const since = now - begins;
    if (since < 0) continue;
    const strike = Math.min(1, since / 0.004);
    for (const [part, loud, dies] of partials)
      heard += strike * loud * Math.exp(-since * dies) * Math.sin(2 * Math.PI * pitch * part * since);
  }
  return heard;
}

function chunk(name: string, content: Buffer): Buffer {
  const head = Buffer.from(`${name}\0\0\0\0`, 'latin1');
  head.writeUInt32LE(content.length, 4);
  return Buffer.concat([head, content]);
}
