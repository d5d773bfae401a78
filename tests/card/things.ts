import type { Card } from '../../src/model/card.ts';

export const look = { accent: '#0b5345', wash: '#e8f1ec' } as const;

export const promised: Card = {
  direction: 'ltr',
  network: 'Lindle Valley',
  above: 'Neuadd Helyg',
  title: 'Clwb cynnes ŵ ŷ',
  below: 'Due 31 March 2026',
  carved: { day: '31', month: 'Mar', year: '2026' },
  look,
};

export const arabic: Card = { direction: 'rtl', title: 'طاولة عند الميناء', below: 'سطر', look };
