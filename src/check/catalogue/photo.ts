// Problems of what is said of photos, of recordings and of the people in them.
import type { CatalogueEntry } from './entry.ts';

const stays =
  'The repository still has the file: the help says how to take it out for good (git filter-repo), under Photos.';

export const photoEntries = {
  'withdrawn-photo': {
    title: 'A photo or recording to which somebody no longer agrees',
    what: ({ picture }) => `Consent to "${picture}" was withdrawn.`,
    remedy: () => `Take it out of the text, or leave it: nobody sees it. ${stays}`,
    state: () => 'It is shown nowhere; a short note stands in its place.',
    sample: { picture: 'roof.jpg' },
    example: {
      bad: '![The new roof](roof.jpg)   (roof.jpg.yaml says "consent: withdrawn")',
      good: '![The new roof, from the street](roof-from-the-street.jpg)',
    },
  },
  'photo-past-review': {
    title: 'A photo or recording for which somebody has to be asked again',
    what: ({ picture }) => `The day on which consent to "${picture}" was to be looked at again has come.`,
    remedy: () =>
      'Ask the people in it. If they agree, write a later day behind "review-by"; if not, write "consent: withdrawn".',
    state: () => 'It is shown nowhere until then; a short note stands in its place.',
    sample: { picture: 'roof.jpg' },
    example: { bad: 'review-by: 2026-03-02', good: 'review-by: 2027-03-02' },
  },
  'children-without-consent': {
    title: 'Children in a photo or recording, without consent or a day to ask again',
    what: ({ picture }) => `There are children in "${picture}", and nothing says who agreed, or until when.`,
    remedy: () => 'Ask their parents. Then write "consent: given" or "consent: limited", and a day behind "review-by".',
    state: () => 'It is not shown until then; a short note stands in its place.',
    sample: { picture: 'roof.jpg' },
    example: { bad: 'children: true', good: 'children: true\nconsent: given\nreview-by: 2027-03-02' },
  },
  'sidecar-without-photo': {
    title: 'A note on a photo or recording that is not there',
    what: ({ picture }) => `This is a note on "${picture}", and there is no such file beside it.`,
    remedy: ({ suggestion }) =>
      suggestion
        ? `Is it on "${suggestion}"? Then give it that name, and ".yaml" behind it. If not, remove the note.`
        : 'Check the name, capital letters too. If it is gone for good, remove the note as well.',
    state: ({ suggestion = '', photo }) =>
      photo === 'kept back'
        ? `It speaks for people who may be in "${suggestion}", which is shown nowhere, or on the page of its own text alone, until this is clear.`
        : 'Nothing of it is published.',
    sample: { picture: 'roof.jpg' },
    example: { bad: 'roof.jpg.yaml      (the file is rooftop.jpg)', good: 'rooftop.jpg.yaml' },
  },
  'unshown-photo': {
    title: 'A photo or recording with a note that nothing shows',
    what: ({ picture }) => `No text shows "${picture}", on which this is a note.`,
    remedy: () => 'Write its name in the text beside it. Or remove both, if nobody is to see it.',
    state: () => 'Nothing of it is published.',
    sample: { picture: 'roof.jpg' },
    example: { bad: 'roof.jpg, roof.jpg.yaml, and a text without a picture', good: '![The new roof](roof.jpg)' },
  },
} as const satisfies Record<string, CatalogueEntry>;
