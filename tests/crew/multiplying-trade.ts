// A trade for trying the crew out: multiplies numbers, and throws at one that it is told of.
import type { Trade, Work } from '../../src/crew/trade.ts';

type Brief = { readonly times: number; readonly refuse?: number };

export function multiplyingTrade(brief: Brief): Trade<Brief, number, number> {
  return { module: new URL(import.meta.url), brief, batch: 3 };
}

export function takeUp({ times, refuse }: Brief): Work<number, number> {
  return (numbers) =>
    numbers.map((number) => {
      if (number === refuse) throw new Error(`${number} is refused`);
      return number * times;
    });
}
