import type { Month, Months } from '../../quantities/months.ts';
import { multiplyDivide, roundHalfUp } from '../../quantities/rounding.ts';
import type { PensionLaw } from '../../rules/pension-law.ts';
import type { RuleBook } from '../shared/rule-book.ts';

/** The whole age at which the table of 计发月数 begins. */
const firstAgeOfTable = 40;

/**
 * 计发月数, the payout months at the age of the claim, in tenths (117.0 is 1170).
 *
 * Between two whole ages the table is interpolated by month: T[y] + (T[y+1] − T[y]) × k ÷ 12. Above the last age of the
 * table its last value stays. `undefined` where a rule is missing (a part year before 2025) or the age lies before the table.
 *
 * @rounding to the decimals the rule names (one), half up
 * @source national/pension/payout-months, payout-months-at-part-years, payout-months-beyond-table
 */
export function payoutMonthsAt(age: Months, claim: Month, law: PensionLaw, book: RuleBook): number | undefined {
  const table = book.read(law.payoutMonths, claim)?.value;
  if (table === undefined) return undefined;
  const lastAge = firstAgeOfTable + table.length - 1;
  if (age > lastAge * 12) return beyondTable(table, claim, law, book);
  if (age < firstAgeOfTable * 12) book.miss(law.payoutMonths, claim);
  return age < firstAgeOfTable * 12 ? undefined : within(table, age, claim, law, book);
}

function within(
  table: readonly number[],
  age: Months,
  claim: Month,
  law: PensionLaw,
  book: RuleBook,
): number | undefined {
  const place = Math.floor(age / 12) - firstAgeOfTable;
  const part = age % 12;
  const whole = table[place] as number;
  if (part === 0) return whole * 10;
  const decimals = book.read(law.payoutMonthsAtPartYears, claim)?.value;
  if (decimals === undefined) return undefined;
  const scale = 10 ** decimals;
  const next = table[place + 1] as number;
  return (multiplyDivide(whole * 12 + (next - whole) * part, scale, 12, roundHalfUp) * 10) / scale;
}

function beyondTable(table: readonly number[], claim: Month, law: PensionLaw, book: RuleBook): number | undefined {
  const age = book.read(law.payoutMonthsBeyondTable, claim)?.value;
  return age === undefined ? undefined : (table[age - firstAgeOfTable] as number) * 10;
}
