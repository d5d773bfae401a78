import { expect, test } from 'vitest';
import { isFileName } from '../../src/model/alt-text.ts';

test.each([
  'DSC00012',
  'DSC00012.JPG',
  'IMG_1234',
  'img 1234',
  '_MG_1234',
  'IMG-20260501-WA0012',
  'IMG_20260501_101233',
  'PXL_20260501_101233456.PORTRAIT',
  'P1010012',
  '20260501_101233',
  'Screenshot 2026-05-01 at 10.12.33',
  'Screenshot_20260501-101233',
  'WhatsApp Image 2026-05-01 at 10.12.33',
  'WhatsApp Image 2026-05-01 at 10.12.33.jpeg',
  'FB_IMG_1588324333',
  'SAM_0123',
  'hall.jpg',
  'the-roof-2',
])('%s is a file name, whatever the file is called', (alt) => {
  expect(isFileName(alt, 'pictures/the-roof-2.jpg')).toBe(true);
});

test.each([
  'roof',
  'Roof 2',
  'A photo of 1931',
  'Photo 1931',
  'Image of the roof, 20260501',
  'Samira and 300 loaves',
  'Sam 300',
  'Screenshot of the form with 12 questions',
  'DSC is the name of the hall',
  '2026-05-01',
  'The roof-2026 campaign',
])('%s says something', (alt) => {
  expect(isFileName(alt, 'roof.jpg')).toBe(false);
});
