import { times, type Yuan } from '../../quantities/money.ts';
import { type Month, yearOf } from '../../quantities/months.ts';
import { type Rate, rateOf } from '../../quantities/rate.ts';
import { roundHalfUp } from '../../quantities/rounding.ts';

/**
 * 基本养老金调整: the pension of any month from the claim on. It rises every January from the year after the claim.
 *
 * @param riseInYear the rise of a year, published or assumed
 * @rounding each year's pension to the fen, half up, compounding
 */
export function pensionInPayment(
  first: Yuan,
  claim: Month,
  riseInYear: (year: number) => Rate,
): (month: Month) => Yuan {
  const claimYear = yearOf(claim);
  const byYear: Yuan[] = [first];
  return (month) => {
    const years = yearOf(month) - claimYear;
    for (let next = byYear.length; next <= years; next += 1) {
      const { numerator, denominator } = riseInYear(claimYear + next);
      const before = byYear[next - 1] as Yuan;
      byYear.push(times(before, rateOf(denominator + numerator, denominator), roundHalfUp));
    }
    return byYear[years] as Yuan;
  };
}
