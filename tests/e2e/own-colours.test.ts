import { expect, test } from 'vitest';
import type { Page } from '../browser.ts';
import { fullestPages } from '../screenshots/page-kinds.ts';
import { openedSample } from './opened-sample.ts';

const sample = openedSample();

/** Words in the colour of the reader's ground: a browser puts that ground behind all words, whatever they stand on. */
function unseenWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ground = document.createElement('p');
    ground.style.backgroundColor = 'Canvas';
    document.body.append(ground);
    const canvas = getComputedStyle(ground).backgroundColor;
    ground.remove();
    const hasWords = (element: Element) =>
      [...element.childNodes].some(({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim());
    return [...document.body.querySelectorAll('*')]
      .filter((element) => hasWords(element) && getComputedStyle(element).color === canvas)
      .map((element) => `${element.localName}.${element.className}: ${element.textContent?.trim().slice(0, 30)}`);
  });
}

test('who reads in colours of their own sees every word of every kind of page', { timeout: 120_000 }, async () => {
  const { page, close } = await sample.open('', { forcedColours: 'active', withoutPolicy: true });
  const unseen: string[] = [];
  for (const { page: path } of fullestPages(sample.folder)) {
    await page.goto(sample.at(path));
    unseen.push(...(await unseenWords(page)).map((words) => `/${path} ${words}`));
  }
  await close();
  expect(unseen).toEqual([]);
});
