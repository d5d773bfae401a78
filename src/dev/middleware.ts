// Only while writing: gives every page the sheet that the press would have given it, the data beside it, every feed and
// every e-mail its text, and whoever searches an index.
import { extname } from 'node:path';
import { defineMiddleware } from 'astro/middleware';
import { isDay } from '../model/day.ts';
import { textTypes } from '../publish/serve-text.ts';
import { devData } from './dev-data.ts';
import { devFeed } from './dev-feeds.ts';
import { devMail } from './dev-mails.ts';
import { devSearch } from './dev-search.ts';
import { devSheet } from './dev-sheets.ts';
import { devTimeline } from './dev-timeline.ts';

const searched = devSearch();
const filtered = devTimeline();

export const onRequest = defineMiddleware(async ({ url, locals }, next) => {
  const today = process.env['MILEPOST_TODAY'];
  const options = {
    root: process.cwd(),
    now: Date.now(),
    ...(today !== undefined && isDay(today) ? { today } : {}),
  };
  const found = /\.(bin|json)$/.test(url.pathname) ? await searched(url.pathname, options) : undefined;
  if (found) return new Response(new Uint8Array(found), { headers: { 'content-type': 'application/octet-stream' } });
  const facts = await filtered(url.pathname, options);
  if (facts) return new Response(facts, { headers: { 'content-type': textTypes[extname(url.pathname)] ?? '' } });
  const mail = url.pathname.endsWith('.txt') ? await devMail(url.pathname, options) : undefined;
  if (mail) return new Response(mail, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
  const data = url.pathname.endsWith('/data.json') ? await devData(url.pathname, options) : undefined;
  if (data) return new Response(data, { headers: { 'content-type': 'application/json' } });
  const [, form] = /\.(xml|json)$/.exec(url.pathname) ?? [];
  const feed = form && (await devFeed(url.pathname, url.origin, options));
  if (feed) return new Response(feed, { headers: { 'content-type': `application/${form}` } });
  const sheet = await devSheet(url.pathname, options);
  if (sheet) locals.sheet = sheet;
  const response = await next();
  return sheet?.page.kind === 'not-found' ? new Response(response.body, { ...response, status: 404 }) : response;
});
