// All learning, and the same by theme and by whether it worked. Each choice has its own address, so that nobody needs a
// program to choose.
import { learningAddress } from '../model/address.ts';
import type { LinkedTheme, Site } from '../model/linked-site.ts';
import { workedChoices, type Worked } from '../model/post.ts';
import { toldLearning, type ToldLearning } from './learning-told.ts';

export type LearningShelf = {
  readonly address: string;
  readonly theme?: LinkedTheme;
  readonly worked?: Worked;
  /** Oldest first. */
  readonly told: readonly ToldLearning[];
};

/**
 * The whole, each answer to "did it work?" even while it is empty, and every theme and pair of both that something was
 * learnt about.
 */
export function learningShelves({ posts, themes }: Pick<Site, 'posts' | 'themes'>): LearningShelf[] {
  const all = shelf(toldLearning(posts));
  const byTheme = themes
    .map((theme) => shelf(toldLearning(theme.posts), theme))
    .filter(({ told }) => told.length > 0)
    .flatMap((one) => [one, ...answers(one).filter(({ told }) => told.length > 0)]);
  return [all, ...answers(all), ...byTheme];
}

function answers({ told, theme }: LearningShelf): LearningShelf[] {
  return workedChoices.map((worked) =>
    shelf(
      told.filter(({ entry }) => entry.worked === worked),
      theme,
      worked,
    ),
  );
}

function shelf(told: readonly ToldLearning[], theme?: LinkedTheme, worked?: Worked): LearningShelf {
  return {
    address: learningAddress(theme?.id, worked),
    told,
    ...(theme ? { theme } : {}),
    ...(worked ? { worked } : {}),
  };
}
