import { isDay, type Day } from '../src/model/day.ts';
import { UsageError } from './project.ts';

/** The day that the environment names, if it names one. */
export function dayFromEnvironment(): Day | undefined {
  const text = process.env['MILEPOST_TODAY'];
  if (text === undefined || text === '') return undefined;
  if (!isDay(text)) throw new UsageError(`MILEPOST_TODAY is "${text}", which is not a day such as 2026-03-02.`);
  return text;
}
