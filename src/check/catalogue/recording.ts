// Problems of sounds and films, and of their captions.
import type { CatalogueEntry } from './entry.ts';

const published = 'Sounds are published as MP3, M4A, Ogg (Opus or Vorbis) and WAV, films as MP4 (H.264) and WebM';
const named: Readonly<Record<string, string>> = { audio: 'a sound', video: 'a film', captions: 'captions' };
const placedBy: Readonly<Record<string, string>> = {
  audio: 'Place it with ":::audio".',
  video: 'Place it with ":::video".',
  captions: 'Name it behind "captions" of a ":::video", and the film behind "src".',
};
const wordsStay = () => 'The text is published without it; what is said in it stays.';

export const recordingEntries = {
  'missing-recording': {
    title: 'A recording that is not there',
    what: ({ recording, path }) => `There is no file "${recording}" beside this one (${path}).`,
    remedy: () => 'Check the name, capital letters too, and that the file was added.',
    state: wordsStay,
    sample: { recording: 'interview.mp3', path: 'organisations/riverside/posts/2026-03-02-roof/interview.mp3' },
    example: {
      bad: ':::audio{src="interview.mp3"}   (the file is Interview.mp3)',
      good: ':::audio{src="Interview.mp3"}',
    },
  },
  'unreadable-recording': {
    title: 'A recording that cannot be read',
    what: ({ recording }) => `"${recording}" is not a whole recording: it is something else, or breaks off.`,
    remedy: () => `Send it again, or save it anew. ${published}.`,
    state: wordsStay,
    sample: { recording: 'interview.mp3' },
    example: { bad: 'interview.mp3, of which only a half arrived', good: 'interview.mp3' },
  },
  'unsupported-recording': {
    title: 'A recording of a kind that is not published',
    what: ({ recording, kind }) => `"${recording}" is ${kind}, which not every browser can play safely.`,
    remedy: () =>
      `Save it as another kind. ${published}. A telephone makes such films where its camera is set to “most compatible” and the film is exported or sent as MP4.`,
    state: wordsStay,
    sample: { recording: 'slates.mov', kind: 'QuickTime' },
    example: {
      bad: ':::video{src="slates.mov" captions="slates.vtt"}',
      good: ':::video{src="slates.mp4" captions="slates.vtt"}',
    },
  },
  'recording-too-large': {
    title: 'A recording that is too large',
    what: ({ recording }) => `"${recording}" is too large to be kept with the texts.`,
    remedy: () =>
      'Cut it, or save it smaller: 25 megabytes at most, which is half an hour of speech as MP3 in one channel, or three minutes of film. Captions have one megabyte at most.',
    state: wordsStay,
    sample: { recording: 'meeting.mp3' },
    example: { bad: 'meeting.mp3, 90 megabytes', good: 'meeting.mp3, 12 megabytes' },
  },
  'wrong-player': {
    title: 'A recording that is placed as something else',
    what: ({ recording, is = '', role = '' }) => `"${recording}" is ${named[is]}, and is placed as ${named[role]}.`,
    remedy: ({ is = '' }) => placedBy[is] ?? '',
    state: wordsStay,
    sample: { recording: 'slates.mp4', is: 'video', role: 'audio' },
    example: { bad: ':::audio{src="slates.mp4"}', good: ':::video{src="slates.mp4" captions="slates.vtt"}' },
  },
  'missing-transcript': {
    title: 'A recording without its words',
    what: ({ recording, component }) => `"${component}" does not say in words what is in "${recording}".`,
    remedy: ({ role }) =>
      role === 'video'
        ? 'Name captions beside it (captions="slates.vtt"), or write what is said and done between its first line and its last.'
        : 'Write what is said between its first line and its last. Where nobody speaks, say what is to be heard.',
    state: () => 'The text is published without the recording, which not everybody could follow.',
    sample: { recording: 'interview.mp3', component: ':::audio', role: 'audio' },
    example: {
      bad: ':::audio{src="interview.mp3"}\n:::',
      good: ':::audio{src="interview.mp3"}\nIt rained last night, and nobody fetched a bucket.\n:::',
    },
  },
  'unreadable-captions': {
    title: 'Captions that cannot be read',
    what: ({ written, isOther }) =>
      isOther
        ? 'This is not a file of captions (WebVTT or SubRip).'
        : `Here should be the times of a caption, and after them its words: "${written}".`,
    remedy: () =>
      'Begin the file with WEBVTT. Write each caption in two lines, the times and the words, with an empty line before it.',
    state: () => 'The film is published without captions where its words stand in the text, and else not at all.',
    sample: { written: '00:01 - 00:03' },
    example: { bad: '00:01 - 00:03\nHand me the next.', good: 'WEBVTT\n\n00:01.000 --> 00:03.000\nHand me the next.' },
  },
} as const satisfies Record<string, CatalogueEntry>;
