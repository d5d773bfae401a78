// Every rule that looks at more than one file, in the order in which they run.
import type { Rule } from './network.ts';
import { duplicateId } from './rules/duplicate-id.ts';
import { unknownMilestone } from './rules/unknown-milestone.ts';

export const identityRules: readonly Rule[] = [duplicateId];

export const referenceRules: readonly Rule[] = [unknownMilestone];
