// How a schema says which problem a refused value is, without knowing any wording.
import type { ProblemCode } from './problem.ts';

/** Options of a zod refinement whose failure is the problem `code`. */
export function refused(code: ProblemCode) {
  return { params: { problem: code } };
}
