// What a page of a timeline shows whoever filters it.
import type { Page } from '../browser.ts';

export const status = async (page: Page) => (await page.getByRole('status').locator('p').allTextContents()).join('\n');
export const found = (page: Page) => page.locator('#found-timeline .event');
export const chips = (page: Page) => page.locator('#filter-chosen button');
export const search = (page: Page) => new URL(page.url()).search;
