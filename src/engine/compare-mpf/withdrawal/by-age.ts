import { months, plusMonths } from '../../../quantities/months.ts';
import type { WithdrawalGround } from '../compare-scenario.ts';
import type { RowReader } from '../row-reader.ts';
import { taxOf, type WithdrawalDesk } from './withdrawal-desk.ts';
import type { ConflictCode, WithdrawalRow } from './withdrawal-row.ts';

/**
 * 年滿 65 歲: without a condition, at once or by instalments.
 *
 * @source hong-kong/mpf/withdrawal-ages, hong-kong/mpf/instalments, hong-kong/mpf/withdrawal-tax
 */
export function retirementRow(desk: WithdrawalDesk): WithdrawalRow {
  const reader = desk.reader();
  const age = reader.read(desk.law.withdrawalAges)?.retirement;
  return {
    ground: 'RETIREMENT',
    ...firstAt(age, desk),
    conditions: ['NO_CONDITION'],
    conflicts: chosenTooEarly('retirement', age, desk),
    ...paidOut(reader, desk),
  };
}

/**
 * 提早退休: from 60, once all work has ended, on a declaration not to work again. Whoever says that work ends later can use it
 * from then on; where that is at the age of retirement, that ground comes first.
 *
 * @source hong-kong/mpf/withdrawal-ages, hong-kong/mpf/instalments, hong-kong/mpf/withdrawal-tax
 */
export function earlyRetirementRow(desk: WithdrawalDesk): WithdrawalRow {
  const { monthlyIncome, workUntil } = desk.scenario;
  const reader = desk.reader();
  const ages = reader.read(desk.law.withdrawalAges);
  const age = ages && Math.max(ages.early, monthlyIncome > 0 ? workUntil : 0);
  const isLater = ages !== undefined && age !== undefined && age > ages.early;
  const isTooLate = ages !== undefined && age !== undefined && age >= ages.retirement;
  return {
    ground: 'EARLY_RETIREMENT',
    ...(isTooLate ? { when: 'RETIREMENT_FIRST' as const } : firstAt(age, desk)),
    conditions: ['ALL_WORK_ENDED', 'DECLARES_NO_MORE_WORK'],
    conflicts: [...(isLater ? ['WORK_ENDS_LATER' as const] : []), ...chosenTooEarly('early-retirement', age, desk)],
    ...paidOut(reader, desk),
  };
}

/** 一筆過或分期, and the tax on it. */
function paidOut(reader: RowReader, desk: WithdrawalDesk): Pick<WithdrawalRow, 'form' | 'tax' | 'reader'> {
  const form = ['AT_ONCE_OR_INSTALMENTS', ...reader.sayings(desk.law.instalments)];
  return { form, tax: taxOf(reader, desk), reader };
}

function firstAt(age: number | undefined, { scenario, ageNow }: WithdrawalDesk): Pick<WithdrawalRow, 'when' | 'first'> {
  if (age === undefined) return { when: 'NOT_KNOWN' };
  const first = { month: plusMonths(scenario.birth, age), age: months(age) };
  return { when: ageNow >= age ? 'REACHED' : 'AT_AGE', first };
}

/** Whether the age the person says for this ground lies before the first that it allows. */
function chosenTooEarly(
  ground: WithdrawalGround,
  age: number | undefined,
  { scenario: { withdraw, withdrawAt } }: WithdrawalDesk,
): readonly ConflictCode[] {
  const isChosen = withdraw === ground && withdrawAt !== undefined && age !== undefined;
  return isChosen && withdrawAt < age ? ['CHOSEN_TOO_EARLY'] : [];
}
