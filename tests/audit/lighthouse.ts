// The only door to lighthouse: how a page does for somebody with a cheap phone and a slow connection.
import lighthouse from 'lighthouse';

export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

export type Category = (typeof categories)[number];

/** From 0 to 100. */
export type Scores = Readonly<Record<Category, number>>;

export type Marks = {
  readonly scores: Scores;
  /** What kept a category from 100, in Lighthouse's words. */
  readonly faults: readonly string[];
  /** How far things moved while the page appeared; 0 is best. */
  readonly layoutShift: number;
};

/** Of one page, on a phone. `port` is that of a Chromium that listens for whoever debugs it. */
export async function lighthouseMarks(address: string, port: number): Promise<Marks> {
  const result = await lighthouse(address, {
    port,
    logLevel: 'error',
    onlyCategories: [...categories],
    disableFullPageScreenshot: true,
  });
  if (!result) throw new Error(`Lighthouse said nothing of ${address}`);
  const { lhr } = result;
  if (lhr.runtimeError) throw new Error(`${address}: ${lhr.runtimeError.message}`);
  const scoreOf = (category: Category) => Math.round((lhr.categories[category]?.score ?? 0) * 100);
  const weighed = categories.flatMap((category) => lhr.categories[category]?.auditRefs ?? []);
  const faults = weighed
    .filter(({ weight }) => weight > 0)
    .flatMap(({ id }) => lhr.audits[id] ?? [])
    .filter(({ score }) => score !== null && score < 1);
  return {
    scores: Object.fromEntries(categories.map((category) => [category, scoreOf(category)])) as Scores,
    faults: [...new Set(faults.map(({ id, title, displayValue = '' }) => `${id}: ${title} ${displayValue}`.trim()))],
    layoutShift: lhr.audits['cumulative-layout-shift']?.numericValue ?? 0,
  };
}
