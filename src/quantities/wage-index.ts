import type { Money } from './money.ts';
import { multiplyDivide, roundHalfUp } from './rounding.ts';

declare const wageIndex: unique symbol;

/** 缴费工资指数: a contribution wage index as a whole number of ten-thousandths; 0.5200 is 5200. */
export type WageIndex = number & { readonly [wageIndex]: true };

/**
 * The index of one month: its contribution base ÷ the average wage it is measured against.
 *
 * @rounding to 4 decimals, half up
 */
export function monthIndex(base: Money<'CNY'>, averageWage: Money<'CNY'>): WageIndex {
  return multiplyDivide(base, 10_000, averageWage, roundHalfUp) as WageIndex;
}

/**
 * 平均缴费工资指数: the sum of the month indices ÷ the months paid.
 *
 * @rounding to 4 decimals, half up, as the assessment sheets print it
 */
export function averageIndex(sumOfIndices: number, monthsPaid: number): WageIndex {
  return multiplyDivide(sumOfIndices, 1, monthsPaid, roundHalfUp) as WageIndex;
}

/** The index from whole ten-thousandths. */
export function indexOf(tenThousandths: number): WageIndex {
  return tenThousandths as WageIndex;
}
