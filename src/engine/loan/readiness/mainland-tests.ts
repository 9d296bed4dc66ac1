import { monthOfDay } from '../../../quantities/calendar.ts';
import { monthsBetween } from '../../../quantities/months.ts';
import { type Rate, rate, rateOf } from '../../../quantities/rate.ts';
import type { CityId } from '../../../rules/cities/city-names.ts';
import { purchaseLaws } from '../../../rules/cities/purchase-laws.ts';
import type { RatiosByHome } from '../../../rules/mainland-loan-law.ts';
import { type LenderTest, testOf } from './lender-test.ts';
import type { ReadinessDesk } from './readiness-desk.ts';
import type { ReadinessScenario } from './readiness-scenario.ts';
import type { TestedRatios } from './tested-ratios.ts';

/**
 * What a bank on the mainland tests of a loan for a home there: 首付, 房产支出与收入比, 所有债务与收入比, 收入证明, 期限, 年龄.
 *
 * @source national/loan/affordability-ratios, income-to-debt-least, longest-term-months, age-at-end-months, and
 * down-payment-ratios of the city or the nation
 */
export function mainlandTests(desk: ReadinessDesk, ratios: TestedRatios, city: CityId): readonly LenderTest[] {
  const { affordabilityRatios, incomeToDebtLeast, longestTermMonths, ageAtEndMonths } = desk.law.mainland;
  const share = { bound: 'AT_MOST', unit: 'share' } as const;
  return [
    ...downPayment(desk, ratios, city),
    ...testOf(desk, affordabilityRatios, ({ housing }) => ({
      ...{ ...share, item: 'HOUSING_RATIO', limits: [rate(housing)], found: ratios.housingRatio },
    })),
    ...testOf(desk, affordabilityRatios, ({ allDebt }) => ({
      ...{ ...share, item: 'DEBT_RATIO', limits: [rate(allDebt)], found: ratios.debtRatio },
    })),
    ...testOf(desk, incomeToDebtLeast, (least) => ({
      ...{ item: 'INCOME_TO_PAYMENT', bound: 'AT_LEAST', unit: 'times' },
      ...{ limits: [rateOf(least, 1)], found: ratios.incomeToPayment },
    })),
    ...testOf(desk, longestTermMonths, (most) => ({
      ...{ item: 'TERM', bound: 'AT_MOST', unit: 'months' },
      ...{ limits: [rateOf(most, 1)], found: rateOf(desk.scenario.months, 1) },
    })),
    ...testOf(desk, ageAtEndMonths, ({ lowest, highest }) => ({
      ...{ item: 'AGE_AT_END', bound: 'AT_MOST', unit: 'age', limits: [lowest, highest].map((age) => rateOf(age, 1)) },
      found: ageAtEnd(desk.scenario),
    })),
  ];
}

/** 首付: of the city's own rule where it has one, else of the nation's; of a third home none is published. */
function downPayment(desk: ReadinessDesk, { loanToValueRatio }: TestedRatios, city: CityId): readonly LenderTest[] {
  const rule = purchaseLaws[city].downPaymentRatios ?? desk.law.mainland.downPaymentRatios;
  return testOf(desk, rule, (least) => ({
    item: 'DOWN_PAYMENT',
    bound: 'AT_LEAST',
    unit: 'share',
    limits: leastOf(least, desk.scenario.borrower?.homes),
    found: loanToValueRatio && restOf(loanToValueRatio),
  }));
}

/** By how many homes the family has; both where nobody says. */
function leastOf({ firstHome, secondHome }: RatiosByHome, homes: number | undefined): readonly Rate[] {
  if (homes === undefined) return [rate(firstHome), rate(secondHome)];
  return [firstHome, secondHome].slice(homes, homes + 1).map(rate);
}

/** What is paid down is the rest of the price; below 0 where more is borrowed than the home costs. */
function restOf({ numerator, denominator }: Rate): Rate {
  return rateOf(denominator - numerator, denominator);
}

/** 借款人年龄 + 贷款期限, in months. */
function ageAtEnd({ asOf, months, borrower }: ReadinessScenario): Rate | undefined {
  const birth = borrower?.birth;
  return birth === undefined ? undefined : rateOf(monthsBetween(birth, monthOfDay(asOf)) + months, 1);
}
