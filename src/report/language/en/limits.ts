import type { LimitCode } from '../../../engine/loan/limits/limits.ts';
import type { PassCode } from '../../../engine/loan/limits/passes.ts';

/** What stands for the codes in the table of limits. */
export const limitWords: Readonly<Record<LimitCode | PassCode, string>> = {
  COURT_CAP: 'yearly cost that a court upholds 司法保护上限, by the LPR on the day of the loan',
  ENFORCEABLE_LINE: 'yearly rate that a court enforces, old line',
  VOID_LINE: 'yearly rate above which interest is void, old line',
  PLATFORM_LINE: 'yearly cost of a loan made through a platform 综合融资成本',
  LONGEST_TERM: 'term of a home loan',
  DOWN_FIRST: 'down payment for a first home 首套首付',
  DOWN_SECOND: 'down payment for a second home 二套首付',
  HOUSING_TO_INCOME: 'instalment and property fee to income 房产支出与收入比',
  DEBT_TO_INCOME: 'all debts to income 所有债务与收入比',
  HIGHEST_RATE: 'yearly rate a money lender may take 放債人利率上限',
  EXTORTIONATE_RATE: 'yearly rate above which a loan is presumed extortionate 敲詐性利率',
  LTV_OWN: 'loan to value, own home 按揭成數',
  LTV_OTHER: 'loan to value, other homes 按揭成數',
  LTV_NET_WORTH: 'loan to value, granted on net worth 資產水平',
  DSR_OWN: 'debt servicing ratio, own home 供款與入息比率',
  DSR_OTHER: 'debt servicing ratio, other homes 供款與入息比率',
  DSR_STRESSED: 'debt servicing ratio under stress 壓力測試',
  PRIVATE_LENDERS: 'private lenders on the mainland, not banks 民间借贷',
  PLATFORM_LENDERS: 'banks that lend through internet platforms 助贷',
  MAINLAND_HOME_LENDERS: 'banks on the mainland, home loans',
  MONEY_LENDERS: 'licensed money lenders in Hong Kong, not banks 放債人',
  HONG_KONG_BANKS: 'banks in Hong Kong, home loans',
  AT_MOST: 'at most',
  AT_LEAST: 'at least',
  PASSES: 'yes, if its lender is of that sort',
  FAILS: 'no, if its lender is of that sort',
  DEPENDS: 'by simple interest yes, by compound no',
};
