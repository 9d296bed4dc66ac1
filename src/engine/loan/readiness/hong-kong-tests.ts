import { type Rate, rate, rateOf } from '../../../quantities/rate.ts';
import type { RatiosByUse } from '../../../rules/hong-kong-loan-law.ts';
import type { RuleUse } from '../../shared/result.ts';
import type { Home } from '../home.ts';
import { type LenderTest, testOf } from './lender-test.ts';
import type { ReadinessDesk } from './readiness-desk.ts';
import type { TestedRatios } from './tested-ratios.ts';

/**
 * What a bank in Hong Kong tests of a mortgage there without insurance: 按揭成數, 供款與入息比率, 還款期.
 *
 * @source hong-kong/loan/loan-to-value-ratios, owner-occupied-price-limit, debt-servicing-ratios,
 * other-mortgage-reduction, longest-term-months
 */
export function hongKongTests(desk: ReadinessDesk, ratios: TestedRatios, home: Home): readonly LenderTest[] {
  const { loanToValueRatios, debtServicingRatios, longestTermMonths } = desk.law.hongKong;
  const cut = cutsOf(desk);
  const share = { bound: 'AT_MOST', unit: 'share' } as const;
  const withCut = (tests: readonly LenderTest[]) =>
    tests.map((test) => ({ ...test, limits: cut.limits(test.limits), uses: [...test.uses, ...cut.uses] }));
  return [
    ...withCut(
      testOf(desk, loanToValueRatios, (most) => ({
        ...{ ...share, item: 'LOAN_TO_VALUE', found: ratios.loanToValueRatio },
        limits: isAbovePriceLimit(desk, home) ? [] : mostOf(most, home),
      })),
    ),
    ...withCut(
      testOf(desk, debtServicingRatios, (most) => ({
        ...{ ...share, item: 'DEBT_SERVICING_RATIO', limits: mostOf(most, home), found: ratios.debtServicingRatio },
      })),
    ),
    ...testOf(desk, longestTermMonths, (most) => ({
      ...{ item: 'TERM', bound: 'AT_MOST', unit: 'months' },
      ...{ limits: [rateOf(most, 1)], found: rateOf(desk.scenario.months, 1) },
    })),
  ];
}

/** By whether its owner lives in it; where the text leaves the other homes out there is none. */
function mostOf({ ownerOccupied, other }: RatiosByUse, { use }: Home): readonly Rate[] {
  const most = use === 'own' ? ownerOccupied : other;
  return most === undefined ? [] : [rate(most)];
}

/** The ratio of February 2024 held up to a price. Without a price nothing is held against it anyway. */
function isAbovePriceLimit(desk: ReadinessDesk, { price }: Home): boolean {
  const limit = desk.read(desk.law.hongKong.ownerOccupiedPriceLimit);
  return limit !== undefined && price !== undefined && price > limit.value * 100;
}

/** 有其他按揭者: both limits are cut for whoever has another mortgage; cut and whole where nobody says. */
function cutsOf(desk: ReadinessDesk): {
  readonly limits: (whole: readonly Rate[]) => readonly Rate[];
  readonly uses: readonly RuleUse[];
} {
  const cut = desk.read(desk.law.hongKong.otherMortgageReduction);
  const other = desk.scenario.borrower?.otherMortgage;
  if (cut === undefined || other === false) return { limits: (whole) => whole, uses: [] };
  const less = rate(cut.value);
  const cutBy = (whole: Rate) =>
    rateOf(
      whole.numerator * less.denominator - less.numerator * whole.denominator,
      whole.denominator * less.denominator,
    );
  if (less.numerator === 0) return { limits: (whole) => whole, uses: [cut.use] };
  return {
    limits: (whole) => (other === true ? whole.map(cutBy) : [...whole.map(cutBy), ...whole]),
    uses: [cut.use],
  };
}
