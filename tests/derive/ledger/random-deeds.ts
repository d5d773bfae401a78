// What chance does to the promises of a past.
import fc from 'fast-check';

/** Another file takes the place of a promise that is renamed. */
export const leaveName = 'leave the name to a stranger';
/** Its words stand under a second name, too, which is another promise. */
export const copying = ['copy as a template', 'copy it and move in silence'] as const;
/** A copy is made, and a minute later its file goes: two deeds. */
const inSteps = 'rename in steps';

const acts = [
  'move in silence',
  'spend in silence',
  'move and say why',
  'say why and leave the file',
  'say why with a day long ago',
  'say why later',
  'funder agrees',
  'funder declines',
  'take a reason away',
  'put a reason back',
  'edit a reason',
  'move back',
  'rename',
  'rename and move in silence',
  leaveName,
  ...copying,
  inSteps,
  'change capital letters',
  'rename the organisation',
  'remove',
  'bring back',
  'set the day back',
  'set the day back',
  'bring back and say why',
  'bring back under another name',
  'count something more',
  'count it no more',
  'withdraw',
  'withdraw otherwise',
  'take the withdrawal back',
  'leave the grant',
  'join the grant',
  'swap the funders',
  'break or mend the grant',
  'rename a funder',
  'mend the text',
] as const;

export type Act = (typeof acts)[number];

/** How a deed comes to the line; the second branch of two that were begun at once; a pull that is pushed. */
const ways = ['straight', 'straight', 'by a merge', 'by a merge', 'by a late merge', 'by a turned merge'] as const;

export type Deed = {
  readonly act: Act;
  readonly promise: number;
  readonly days: number;
  readonly way: (typeof ways)[number];
  readonly isAgreed: boolean;
};

export const pasts: fc.Arbitrary<readonly Deed[]> = fc
  .array(
    fc.record({
      act: fc.constantFrom(...acts),
      promise: fc.nat(2),
      days: fc.constantFrom(0, 0, 1, 1, 7, 40),
      way: fc.constantFrom(...ways),
      isAgreed: fc.boolean(),
    }),
    { minLength: 4, maxLength: 22 },
  )
  .map((deeds) => deeds.flatMap(oneByOne));

function oneByOne(deed: Deed): Deed[] {
  if (deed.act !== inSteps) return [deed];
  return [
    { ...deed, act: copying[0] },
    { ...deed, act: 'remove', days: 0, way: 'straight' },
  ];
}
