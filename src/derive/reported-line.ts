// What was changed above the text of a post, with what readers know things by.
import { day } from '../model/day.ts';
import { outcomes, reportStates, workedChoices } from '../model/post.ts';
import type { ToldValue } from '../model/told-change.ts';
import type { Fact } from './ledger/fact.ts';
import type { ReportedChange } from './ledger/reported-changes.ts';
import { linkTo } from './link-to.ts';
import type { FindMilestone } from './milestones-by-name.ts';
import { heldTerms } from './promise.ts';
import type { ReportedLine } from './versions-page.ts';

/** What a promise is called today is told, and what nobody can find by the name that the post had for it. */
export function reportedLine(change: ReportedChange, milestoneOf: FindMilestone): ReportedLine {
  const { field, milestone: name, measure: id, tried, before, after } = change;
  const milestone = name === undefined ? undefined : milestoneOf(name);
  const measure = milestone && heldTerms(milestone).measures.find((one) => one.id === id);
  const of = measure?.title ?? id ?? (milestone ? undefined : name) ?? (field === 'tried' ? undefined : tried);
  const value = (fact: Fact) =>
    field === 'report' && milestone
      ? { is: 'text' as const, text: linkTo(milestone, milestone.organisation).text }
      : toldValue(change, fact, { currency: milestone?.currency, unit: measure?.unit });
  return {
    ...(milestone ? { about: linkTo(milestone, milestone.organisation) } : {}),
    change: {
      field,
      ...(of === undefined ? {} : { of }),
      ...(before === undefined ? {} : { before: value(before) }),
      ...(after === undefined ? {} : { after: value(after) }),
    },
  };
}

type Place = { readonly currency: string | undefined; readonly unit: string | undefined };

function toldValue({ field }: ReportedChange, fact: Fact, { currency, unit }: Place): ToldValue {
  const text = String(fact);
  switch (field) {
    case 'date':
      return { is: 'day', day: day.parse(text) };
    case 'so-far':
      return { is: 'count', count: Number(fact), ...(unit ? { unit } : {}) };
    case 'spent':
      // Of a promise that is not here nobody knows the currency.
      return currency === undefined
        ? { is: 'text', text }
        : { is: 'money', money: { hundredths: Number(text.replace('.', '')), currency } };
    case 'state':
      return { is: 'state', state: oneOf(reportStates, text) };
    case 'outcome':
      return { is: 'outcome', outcome: oneOf(outcomes, text) };
    case 'worked':
      return { is: 'worked', worked: oneOf(workedChoices, text) };
    case 'authors':
      return { is: 'parts', parts: (fact as readonly string[]).map((one) => ({ is: 'text', text: one })) };
    default:
      return { is: 'text', text };
  }
}

function oneOf<Choice extends string>(choices: readonly Choice[], text: string): Choice {
  const found = choices.find((choice) => choice === text);
  if (found === undefined) throw new Error(`The history has a choice ${text} that pages have no word for`);
  return found;
}
