import { type Month, type Months, months } from '../../quantities/months.ts';
import { firstAgeOfTable, lastAgeOf, payoutTenthsWithin } from '../../rules/payout-table.ts';
import type { PensionLaw } from '../../rules/pension-law.ts';
import type { RuleBook } from '../shared/rule-book.ts';

/** The rules payout months come from. */
type PayoutLaw = Pick<PensionLaw, 'payoutMonths' | 'payoutMonthsAtPartYears' | 'payoutMonthsBeyondTable'>;

/**
 * 计发月数, the payout months at the age of the claim, in tenths (117.0 is 1170).
 *
 * Between two whole ages the table is interpolated by month: T[y] + (T[y+1] − T[y]) × k ÷ 12. Above the last age of the
 * table its last value stays. `undefined` where a rule is missing (a part year before 2025) or the age lies before the table.
 *
 * @rounding to the decimals the rule names (one), half up
 * @source national/pension/payout-months, payout-months-at-part-years, payout-months-beyond-table
 */
export function payoutMonthsAt(age: Months, claim: Month, law: PayoutLaw, book: RuleBook): number | undefined {
  const table = book.read(law.payoutMonths, claim)?.value;
  if (table === undefined) return undefined;
  if (age > lastAgeOf(table) * 12) return beyondTable(table, claim, law, book);
  if (age < firstAgeOfTable * 12) book.miss(law.payoutMonths, claim);
  return age < firstAgeOfTable * 12 ? undefined : within(table, age, claim, law, book);
}

/**
 * The age in months at which the table gives these payout months in a month, or `undefined` where no age does. Nothing
 * is noted as missing: the payout months are known.
 */
export function ageOfPayoutMonths(tenths: number, claim: Month, law: PayoutLaw, book: RuleBook): Months | undefined {
  const table = book.look(law.payoutMonths, claim)?.value;
  if (table === undefined) return undefined;
  const decimals = book.look(law.payoutMonthsAtPartYears, claim)?.value;
  const step = decimals === undefined ? 12 : 1;
  for (let age = firstAgeOfTable * 12; age <= lastAgeOf(table) * 12; age += step)
    if (payoutTenthsWithin(table, age, decimals ?? 0) === tenths) return months(age);
  return undefined;
}

function within(
  table: readonly number[],
  age: Months,
  claim: Month,
  law: PayoutLaw,
  book: RuleBook,
): number | undefined {
  if (age % 12 === 0) return payoutTenthsWithin(table, age, 0);
  const decimals = book.read(law.payoutMonthsAtPartYears, claim)?.value;
  return decimals === undefined ? undefined : payoutTenthsWithin(table, age, decimals);
}

function beyondTable(table: readonly number[], claim: Month, law: PayoutLaw, book: RuleBook): number | undefined {
  const age = book.read(law.payoutMonthsBeyondTable, claim)?.value;
  return age === undefined ? undefined : payoutTenthsWithin(table, age * 12, 0);
}
