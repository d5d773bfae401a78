import type { Standing } from '../../model/standing.ts';

/** Whether it may still be reached. */
export function isOpen(standing: Standing): boolean {
  return standing === 'late' || standing === 'under-way' || standing === 'planned';
}
