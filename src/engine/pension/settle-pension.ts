import { money, sum, times, type Yuan, yuan } from '../../quantities/money.ts';
import { type Rate, rateOf } from '../../quantities/rate.ts';
import { multiplyDivide, roundHalfUp } from '../../quantities/rounding.ts';
import { indexOf, type WageIndex } from '../../quantities/wage-index.ts';

/** What a pension is settled from at the claim. */
export interface PensionBasis {
  /** 计发基数, whole yuan a month. */
  readonly benefitBase: number;
  readonly averageWageIndex: WageIndex;
  readonly contributionMonths: number;
  readonly accountBalance: Yuan;
  /** 计发月数 in tenths. */
  readonly payoutTenths: number;
  /** The share of base and indexed wage for each year paid: 1 %. */
  readonly accrual: Rate;
  /** The index below which the coefficient a cuts the benefit base; absent in Shenzhen. */
  readonly indexFactorThreshold: Rate | undefined;
  /** Yuan for each whole year. */
  readonly seniorityAllowance: number;
  readonly fixedSupplement: number;
}

/** The parts of a monthly pension, each to the fen, and their sum. */
export interface Pension {
  readonly indexFactor: WageIndex | undefined;
  readonly basePension: Yuan;
  readonly individualAccountPension: Yuan;
  readonly seniorityAllowance: Yuan;
  readonly fixedSupplement: Yuan;
  readonly monthly: Yuan;
}

/**
 * 系数 a: index ÷ 0.6 where the index is below 0.6, otherwise 1.
 *
 * @rounding to 4 decimals, half up
 */
export function indexFactor(index: WageIndex, threshold: Rate): WageIndex {
  const quotient = multiplyDivide(index, threshold.denominator, threshold.numerator, roundHalfUp);
  return indexOf(Math.min(10_000, quotient));
}

/**
 * 基础养老金: (P × a + P × F) ÷ 2 × months ÷ 12 × 1 %, with benefit base P, average index F and coefficient a
 * (1 in Shenzhen, which has none).
 *
 * @rounding to the fen, half up
 */
export function basePension(
  basis: Pick<PensionBasis, 'benefitBase' | 'averageWageIndex' | 'contributionMonths' | 'accrual'>,
  factor: WageIndex | undefined,
): Yuan {
  const weight = (basis.averageWageIndex + (factor ?? 10_000)) * basis.contributionMonths;
  const { numerator, denominator } = basis.accrual;
  return money(multiplyDivide(yuan(basis.benefitBase) * numerator, weight, 2 * 10_000 * 12 * denominator, roundHalfUp));
}

/**
 * 个人账户养老金: account balance ÷ payout months, these in tenths.
 *
 * @rounding to the fen, half up
 */
export function individualAccountPension(accountBalance: Yuan, payoutTenths: number): Yuan {
  return times(accountBalance, rateOf(10, payoutTenths), roundHalfUp);
}

/** 年限津贴: so many yuan for each whole year; months over are dropped. */
export function seniorityAllowance(yuanForAYear: number, contributionMonths: number): Yuan {
  return yuan(yuanForAYear * Math.floor(contributionMonths / 12));
}

/**
 * 基本养老金 at the claim of a person without service before July 1998: base pension + account ÷ payout months +
 * 4 yuan a whole year + 100 yuan.
 *
 * @rounding each part to the fen, half up, then added
 */
export function settlePension(basis: PensionBasis): Pension {
  const { indexFactorThreshold, averageWageIndex } = basis;
  const factor = indexFactorThreshold && indexFactor(averageWageIndex, indexFactorThreshold);
  const parts = {
    basePension: basePension(basis, factor),
    individualAccountPension: individualAccountPension(basis.accountBalance, basis.payoutTenths),
    seniorityAllowance: seniorityAllowance(basis.seniorityAllowance, basis.contributionMonths),
    fixedSupplement: yuan(basis.fixedSupplement),
  };
  return { indexFactor: factor, ...parts, monthly: sum(Object.values(parts)) };
}
