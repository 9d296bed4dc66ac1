import { money, times, type Yuan, yuan } from '../../../quantities/money.ts';
import type { Month, Months } from '../../../quantities/months.ts';
import { rate } from '../../../quantities/rate.ts';
import { roundHalfUp } from '../../../quantities/rounding.ts';
import { partReader } from '../../shared/part-reader.ts';
import type { MedicalDesk } from '../insured.ts';
import { fullestForm } from '../premium/fullest-form.ts';

/** 补缴: the price of a missing month and of all of them, paid at once. `undefined` is not known. */
export interface MissingYearsPrice {
  readonly monthly: Yuan | undefined;
  readonly total: Yuan | undefined;
  readonly rules: readonly string[];
  readonly missing: readonly string[];
}

/**
 * 补缴标准: the city's average wage of all persons employed in urban units two years before × the employer's rate, of tier one
 * where the city has tiers. The instrument ran to 2025-06-30: the rule book says that it stands provisional since.
 *
 * @param month when it is paid
 * @rounding a month to the fen, half up; the total is so many months
 */
export function missingYearsPrice({ city, law, book }: MedicalDesk, month: Month, lacking: Months): MissingYearsPrice {
  const reader = partReader(book, month);
  const method = reader.read(law.missingYearsPrice, law.missingYearsPrice.id);
  const wage = reader.read(law.premiumAverageWage, `${city}/medical/premium-average-wage`);
  const rates = reader.read(law.employeeRates, law.employeeRates.id);
  const share = (rates?.['tier-1'] ?? fullestForm(rates))?.employer;
  const known = method !== undefined && wage !== undefined && share !== undefined;
  const monthly = known ? times(yuan(wage), rate(share), roundHalfUp) : undefined;
  const { rules, missing } = reader;
  return { monthly, total: monthly === undefined ? undefined : money(monthly * lacking), rules, missing };
}
