// Only while writing: gives every page the sheet that the press would have given it.
import { defineMiddleware } from 'astro/middleware';
import { isDay } from '../model/day.ts';
import { devSheet } from './dev-sheets.ts';

export const onRequest = defineMiddleware(async (context, next) => {
  const today = process.env['MILEPOST_TODAY'];
  const sheet = await devSheet(context.url.pathname, {
    root: process.cwd(),
    now: Date.now(),
    ...(today !== undefined && isDay(today) ? { today } : {}),
  });
  if (sheet) context.locals.sheet = sheet;
  const response = await next();
  return sheet?.page.kind === 'not-found' ? new Response(response.body, { ...response, status: 404 }) : response;
});
