import { type Currency, type Money, minus, money } from '../../../quantities/money.ts';
import { type Rate, rateOf } from '../../../quantities/rate.ts';
import { largestLoanOn, roomUnder } from '../afford/largest-loan.ts';
import {
  debtRatio,
  debtServicingRatio,
  housingRatio,
  isWithin,
  loanToValueRatio,
  type MonthlyMeans,
} from '../afford/ratios.ts';
import { fractionText } from '../price/true-price.ts';
import type { LimitValue } from './limit.ts';
import { type PassCode, passes, said } from './passes.ts';
import type { TestedLoan, TestedPayment } from './tested-loan.ts';

/** What of a loan stands against one limit. */
export interface Holding {
  /** A ratio of the loan; that of its cost to ten places as text. */
  readonly found?: Rate | string;
  readonly foundMonths?: number;
  /** The ratio at the rate under stress. */
  readonly stressed?: Rate;
  readonly passes: PassCode | null;
  /** 最高贷款额: the largest loan that would just keep the limit, whole fen or cents in the currency of the loan. */
  readonly largest?: Money<Currency>;
}

/** How a loan is held against a limit. */
export type Holds = (value: LimitValue, loan: TestedLoan) => Holding;

const nothing: Holding = { passes: null };

/** The yearly cost of a loan, with fees. */
export function holdsCost(measure: 'annualised-cost' | 'apr'): Holds {
  return (value, { cost }) =>
    cost === undefined ? nothing : { found: fractionText(cost.aprHongKong), passes: passes(measure, value, cost) };
}

/** 贷款期限. */
export const holdsTerm: Holds = ({ months = 0 }, loan) => ({
  foundMonths: loan.months,
  passes: said(loan.months <= months),
});

/** 借款人年龄 at the last payment. */
export const holdsAge: Holds = ({ months = 0 }, { ageAtEnd }) =>
  ageAtEnd === undefined ? nothing : { foundMonths: ageAtEnd, passes: said(ageAtEnd <= months) };

type RatioOf = (payment: Money<Currency>, means: MonthlyMeans<Currency>) => Rate | undefined;
type Others = (means: MonthlyMeans<Currency>) => number;

/** A ratio of what is paid a month to income; `under`: at which rate it is tested. */
function holdsIncome(ratioOf: RatioOf, others: Others, under: 'paid' | 'stressed' = 'paid'): Holds {
  return (value, loan) => {
    const { means, [under]: tested } = loan;
    if (means === undefined || tested === undefined) return nothing;
    const found = ratioOf(tested.payment, means);
    const stressed = loan.stressed && ratioOf(loan.stressed.payment, means);
    const largest = largestUnder(value, tested, means, others(means));
    return {
      ...(found !== undefined && { found }),
      ...(stressed !== undefined && { stressed }),
      passes: within(found, value),
      ...(largest !== undefined && { largest }),
    };
  };
}

/** By the stricter reading where there are two and both are known. */
function largestUnder(
  { ratio, stricter = ratio }: LimitValue,
  { largest }: TestedPayment,
  { income }: MonthlyMeans<Currency>,
  others: number,
): Money<Currency> | undefined {
  return isKnown(stricter) ? largest(roomUnder(stricter, income, money<Currency>(others))) : undefined;
}

/** 房产支出与收入比. */
export const holdsHousing = holdsIncome(housingRatio, ({ propertyFee }) => propertyFee);

/** 所有债务与收入比. */
export const holdsAllDebt = holdsIncome(debtRatio, ({ propertyFee, otherDebts }) => propertyFee + otherDebts);

/** 供款與入息比率. */
export const holdsServicing = holdsIncome(debtServicingRatio, ({ otherDebts }) => otherDebts);

/** 壓力測試下的供款與入息比率. */
export const holdsServicingUnderStress = holdsIncome(debtServicingRatio, ({ otherDebts }) => otherDebts, 'stressed');

/** 流水覆盖月供的倍数: income ÷ the payment of this loan. */
export const holdsCover: Holds = ({ ratio }, { means, paid }) => {
  if (ratio === undefined || means === undefined || paid === undefined || paid.payment === 0) return nothing;
  const found = rateOf(means.income, paid.payment);
  const share = rateOf(ratio.denominator, ratio.numerator);
  const largest = paid.largest(roomUnder(share, means.income, money<Currency>(0)));
  return { found, passes: said(isWithin(ratio, found)), ...(largest !== undefined && { largest }) };
};

/** 首付比例: 1 − loan ÷ price; whether it is enough only where it is known which home this is. */
export function holdsDown(isOfThese: (homes: number) => boolean): Holds {
  return ({ ratio }, { price, principal, homes }) => {
    if (ratio === undefined || price === undefined || (homes !== undefined && !isOfThese(homes))) return nothing;
    const found = rateOf(minus(price, principal), price);
    const borrowed = rateOf(ratio.denominator - ratio.numerator, ratio.denominator);
    return {
      found,
      passes: homes === undefined ? null : said(isWithin(ratio, found)),
      ...(homes !== undefined && { largest: largestLoanOn(price, borrowed) }),
    };
  };
}

/** 按揭成數. */
export const holdsLoanToValue: Holds = (value, { price, principal }) => {
  if (price === undefined) return nothing;
  const { ratio, stricter = ratio } = value;
  const found = loanToValueRatio(principal, price);
  return {
    ...(found !== undefined && { found }),
    passes: within(found, value),
    ...(isKnown(stricter) && { largest: largestLoanOn(price, stricter) }),
  };
};

/** Both readings must agree where there are two. */
function within(found: Rate | undefined, { ratio, stricter = ratio }: LimitValue): PassCode | null {
  if (found === undefined || ratio === undefined || stricter === undefined) return null;
  if (!isWithin(found, ratio)) return 'FAILS';
  return isWithin(found, stricter) ? 'PASSES' : 'DEPENDS_ON_BORROWER';
}

function isKnown(ratio: Rate | undefined): ratio is Rate {
  return ratio !== undefined && ratio.numerator > 0;
}
