// Whether a recording says where it was made, as telephones and cameras write it.
import { positionInXmp, positionMarks } from '../model/position-marks.ts';

/** Four letters may also stand by chance in sound or pictures: these stay when it is cleaned. */
export function hasPosition(bytes: Buffer, clean: Buffer): boolean {
  if (positionMarks.some((mark) => bytes.includes(mark, 0, 'latin1') && !clean.includes(mark, 0, 'latin1')))
    return true;
  return positionInXmp.test(bytes.toString('latin1')) && !positionInXmp.test(clean.toString('latin1'));
}
