// What a browser writes into a PDF that is another each time.
import { expect, test } from 'vitest';
import { steadyPdf } from '../../../src/publish/report/steady-pdf.ts';
import { day } from '../../../src/model/day.ts';

const said = (text: string) =>
  Buffer.from(steadyPdf(Buffer.from(text, 'latin1'), day.parse('2026-06-30'))).toString('latin1');

test('a PDF is of the day that it tells of', () => {
  expect(said("/CreationDate (D:20261129075900+00'00')\n/ModDate (D:20261129075901+00'00')")).toBe(
    "/CreationDate (D:20260630000000+00'00')\n/ModDate (D:20260630000000+00'00')",
  );
});

test('nodes are counted in it alone, in the order that they had, wherever the browser began to count', () => {
  const from = (start: number) => {
    const node = (more: number) => `(node${String(start + more).padStart(8, '0')})`;
    return `/ID ${node(2)}\n/ID ${node(0)}\n/Headers [${node(2)} ${node(7)}]\n\u00ff(nodes)`;
  };
  expect(said(from(181))).toBe(
    '/ID (node00000002)\n/ID (node00000001)\n/Headers [(node00000002) (node00000003)]\n\u00ff(nodes)',
  );
  expect(said(from(9998))).toBe(said(from(181)));
});
