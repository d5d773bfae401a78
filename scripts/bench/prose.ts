// Posts of four hundred words that say nothing, in the Markdown that people use.
import type { Chance } from './chance.ts';
import { rareNames, sentences, titles, vocabulary, type WordKind } from './vocabulary.ts';

export type Prose = {
  readonly title: () => string;
  /** One sentence without Markdown. */
  readonly summary: () => string;
  /** Markdown; `home` is the address of the writer's own page. */
  readonly body: (home: string) => string;
};

const longEnough = 380;

export function prose(luck: Chance): Prose {
  const word = (kind: WordKind | 'rare') =>
    kind === 'rare' ? capital(luck.pick(rareNames)) : luck.pickEarly(vocabulary[kind]).replaceAll('-', ' ');
  const filled = (pattern: string) =>
    capital(pattern.replace(/\{(\w+)\}/g, (_, kind: WordKind | 'rare') => word(kind)));
  const title = () => filled(luck.pick(titles));
  const sentence = () => filled(luck.pick(sentences));
  const paragraph = (count: number) => Array.from({ length: count }, sentence).join(' ');
  const list = (mark: string) => Array.from({ length: 3 }, () => `${mark} ${sentence()}`).join('\n');
  const body = (home: string) => {
    const parts = [
      paragraph(3),
      `## ${title()}`,
      paragraph(2),
      list('-'),
      `More on this [${word('noun')}](https://${luck.pick(rareNames)}.example/), and [all that we do](${home}).`,
      `> ${sentence()}`,
      `## ${title()}`,
    ];
    while (countWords(parts.join(' ')) < longEnough - 40) parts.push(paragraph(3));
    return `${[...parts, list('1.')].join('\n\n')}\n`;
  };
  return { title, summary: () => sentence().replaceAll(/[*"]/g, ''), body };
}

export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /\p{L}|\p{N}/u.test(word)).length;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
