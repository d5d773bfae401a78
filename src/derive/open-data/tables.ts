import { learningTable } from './learning-table.ts';
import { milestoneTable } from './milestone-table.ts';
import { moneyTable } from './money-table.ts';
import type { Table } from './table.ts';
import { timelineTable } from './timeline-table.ts';

/** All of them, in the order in which they are described. */
export const tables: readonly Table[] = [milestoneTable, timelineTable, moneyTable, learningTable];
