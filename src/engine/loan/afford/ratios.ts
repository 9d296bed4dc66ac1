import { type Currency, type Money, plus } from '../../../quantities/money.ts';
import { compareRates, type Rate, rateOf } from '../../../quantities/rate.ts';

/** What a borrower earns and owes a month. */
export interface MonthlyMeans<C extends Currency> {
  /** 月均收入. */
  readonly income: Money<C>;
  /** 其他债务月均偿付额: payments on other debts. */
  readonly otherDebts: Money<C>;
  /** 月物业管理费: the property management fee. */
  readonly propertyFee: Money<C>;
}

/**
 * 房产支出与收入比: (repayment + property management fee) ÷ income; `undefined` without income.
 *
 * @source 《商业银行房地产贷款风险管理指引》 article 36
 */
export function housingRatio<C extends Currency>(
  repayment: Money<C>,
  { income, propertyFee }: MonthlyMeans<C>,
): Rate | undefined {
  return ratio(plus(repayment, propertyFee), income);
}

/**
 * 所有债务与收入比: (repayment + property management fee + payments on other debts) ÷ income; `undefined` without income.
 *
 * @source 《商业银行房地产贷款风险管理指引》 article 36
 */
export function debtRatio<C extends Currency>(
  repayment: Money<C>,
  { income, propertyFee, otherDebts }: MonthlyMeans<C>,
): Rate | undefined {
  return ratio(plus(plus(repayment, propertyFee), otherDebts), income);
}

/** 供款與入息比率 (DSR): (repayment + payments on other debts) ÷ income; `undefined` without income. */
export function debtServicingRatio<C extends Currency>(
  repayment: Money<C>,
  { income, otherDebts }: Pick<MonthlyMeans<C>, 'income' | 'otherDebts'>,
): Rate | undefined {
  return ratio(plus(repayment, otherDebts), income);
}

/** 按揭成數 (LTV): loan ÷ value of the home; `undefined` without a value. */
export function loanToValueRatio<C extends Currency>(loan: Money<C>, value: Money<C>): Rate | undefined {
  return ratio(loan, value);
}

/** Whether a ratio is within its limit, the limit itself included. */
export function isWithin(found: Rate, limit: Rate): boolean {
  return compareRates(found, limit) <= 0;
}

function ratio(part: number, whole: number): Rate | undefined {
  return whole <= 0 ? undefined : rateOf(part, whole);
}
