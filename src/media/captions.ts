// Captions, read as cues of plain text and written anew from them: no style, no markup, no note. What phones and offices
// write as SubRip (.srt) is the same with commas. Source: WebVTT, W3C Candidate Recommendation of 2019, 4 and 6.
import { contactDataIn, withoutContactData } from '../model/contact-data.ts';
import type { NotedContact } from '../model/recording.ts';
import { maximumCues } from './limits.ts';
import { MediaFault } from './media-fault.ts';

export type Captions = {
  /** Half a second is `500`. */
  readonly cues: readonly Cue[];
  /** E-mail addresses that were left out. */
  readonly contacts: readonly NotedContact[];
};

export type Cue = {
  /** Milliseconds. */
  readonly from: number;
  readonly to: number;
  /** Where on the picture: `line:0 align:start`. */
  readonly settings: string;
  readonly text: string;
};

const time = /(?:(\d{1,3}):)?([0-5]\d):([0-5]\d)[.,](\d{3})/;
const timing = new RegExp(`^${time.source}[ \\t]+-->[ \\t]+${time.source}(?:[ \\t]+(.*))?$`);
const setting = /^(?:vertical|line|position|size|align):[a-z0-9.,%-]{1,24}$/;
const passedOver = /^(NOTE|STYLE|REGION)(?=[ \t]|$)/;

export function isCaptions(text: string): boolean {
  return /^WEBVTT(?=[ \t\n]|$)/.test(text) || /^\s*\d+[ \t]*\n\d+:\d\d:\d\d,\d{3}[ \t]+-->/.test(text);
}

/** Throws with the line that cannot be read. */
export function readCaptions(text: string): Captions {
  const lines = text.split('\n');
  const cues: Cue[] = [];
  const contacts: NotedContact[] = [];
  let at = lines[0]?.startsWith('WEBVTT') ? endOfBlock(lines, 0) : 0;
  while (at < lines.length) {
    const end = endOfBlock(lines, at);
    if (isBlank(lines[at])) at += 1;
    else if (passedOver.test(lines[at] ?? '')) at = end;
    else {
      // A name may stand before the times.
      const timed = at + 1 < end && !isTimed(lines[at]) && isTimed(lines[at + 1]) ? at + 1 : at;
      const words = lines.slice(timed + 1, end);
      for (const [index, line] of words.entries())
        for (const contact of contactDataIn(line)) contacts.push({ contact, line: timed + 2 + index });
      cues.push(cueOf(lines[timed] ?? '', words.join('\n'), timed + 1));
      if (cues.length > maximumCues) throw new MediaFault('too-large', `${maximumCues} cues`, at + 1);
      at = end;
    }
  }
  if (cues.every((cue) => cue.text === '')) throw new MediaFault('damaged', 'no words', 1);
  return { cues, contacts };
}

export function writeCaptions({ cues }: Captions): string {
  const written = cues.filter(({ text }) => text !== '').map(writeCue);
  return `WEBVTT\n\n${written.join('\n')}`;
}

function writeCue({ from, to, settings, text }: Cue): string {
  const words = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return `${writeTime(from)} --> ${writeTime(to)}${settings && ` ${settings}`}\n${words}\n`;
}

function writeTime(time: number): string {
  const [hours, minutes] = [Math.floor(time / 3_600_000), Math.floor(time / 60_000) % 60];
  const [seconds, rest] = [Math.floor(time / 1000) % 60, time % 1000];
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(hours)}:${two(minutes)}:${two(seconds)}.${String(rest).padStart(3, '0')}`;
}

/** The first line from `at` on that is blank, or the end. */
function endOfBlock(lines: readonly string[], at: number): number {
  let end = at;
  while (end < lines.length && !isBlank(lines[end])) end += 1;
  return end;
}

function isBlank(line: string | undefined): boolean {
  return (line ?? '').trim() === '';
}

function isTimed(line: string | undefined): boolean {
  return (line ?? '').includes('-->');
}

/** `line` is the one on which the times should be. */
function cueOf(times: string, words: string, line: number): Cue {
  const found = timing.exec(times.trim());
  if (!found) throw new MediaFault('damaged', times.trim().slice(0, 60), line);
  const [from, to] = [milliseconds(found.slice(1, 5)), milliseconds(found.slice(5, 9))];
  if (to <= from) throw new MediaFault('damaged', times.trim().slice(0, 60), line);
  const settings = (found[9] ?? '').split(/[ \t]+/).filter((one) => setting.test(one));
  return { from, to, settings: settings.join(' '), text: plainWords(words) };
}

function milliseconds([hours = '0', minutes, seconds, rest]: readonly string[]): number {
  return Number(hours) * 3_600_000 + Number(minutes) * 60_000 + Number(seconds) * 1000 + Number(rest);
}

const references: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: '\u00a0',
  lrm: '\u200e',
  rlm: '\u200f',
};

/** Who speaks is said in words; every other mark goes. */
function plainWords(written: string): string {
  const unmarked = written
    .replace(/<v(?:\.[^\s<>]*)?[ \t]+([^<>\n]+)>/g, (_, name: string) => `${name.trim()}: `)
    .replace(/<\/?[a-z0-9:.][^<>]*>/gi, '')
    .replace(/&(amp|lt|gt|nbsp|lrm|rlm);/g, (_, name: string) => references[name] ?? '');
  const lines = withoutContactData(unmarked).split('\n');
  // An arrow would begin another cue.
  return lines
    .map((line) => line.trim().replaceAll('-->', '→'))
    .filter((line) => line !== '')
    .join('\n');
}
