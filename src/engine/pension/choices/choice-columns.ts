import type { Column, Figure } from '../../shared/result.ts';

/** What is varied, everything else as the scenario says. */
export type ChoiceId = 'claim-age' | 'base' | 'start';

/** The table `choices`: one thing varied at a time. `nearBest` marks the returns within 1 % of the best of its kind. */
export const choiceColumns = [
  { id: 'choice', unit: 'text' },
  { id: 'option', unit: 'text' },
  { id: 'firstMonthlyContribution', unit: 'CNY/month' },
  { id: 'totalOwnContributions', unit: 'CNY' },
  { id: 'claimMonth', unit: 'month' },
  { id: 'claimAge', unit: 'age' },
  { id: 'monthlyPension', unit: 'CNY/month' },
  { id: 'monthlyPensionToday', unit: 'CNY/month' },
  { id: 'breakEvenOwnMonths', unit: 'months' },
  { id: 'internalRateOfReturnTo85', unit: 'ratio' },
  { id: 'nearBest', unit: 'text' },
  { id: 'asked', unit: 'text' },
  { id: 'notPossible', unit: 'text' },
] as const satisfies readonly Column[];

/** The id of a column of choices. */
export type ChoiceColumnId = (typeof choiceColumns)[number]['id'];
/** One option with what it comes to; `null` where it leads to no pension. */
export type ChoiceRow = Record<ChoiceColumnId, Figure>;
