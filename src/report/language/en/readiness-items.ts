import type { ChecklistItem } from '../../../engine/loan/readiness/checklist.ts';

/** What stands for the items of the checklist that are no papers. */
export const readinessItems: Readonly<Record<ChecklistItem, string>> = {
  INCOME: 'income a month 月收入',
  DEBTS: 'other debts 其他债务',
  NO_TESTS: 'tests of this lender: none published',
  DOWN_PAYMENT: 'down payment 首付',
  HOUSING_RATIO: 'housing ratio 房产支出比',
  DEBT_RATIO: 'debt ratio 所有债务比',
  INCOME_TO_PAYMENT: 'income ÷ payment 收入倍数',
  TERM: 'term 期限',
  AGE_AT_END: 'age at the end 到期年龄',
  LOAN_TO_VALUE: 'uninsured LTV 按揭成數',
  DEBT_SERVICING_RATIO: 'DSR 供款與入息比率',
  LATE_PAYMENTS: 'late payments 逾期',
  LONGEST_DELAY: 'longest delay 最长逾期',
  DEFAULTS: 'defaults 违约',
  ENQUIRIES: 'enquiries 查詢',
  AVAILABLE_CREDIT: 'credit not used 可用信貸',
  UTILISATION: 'use of limits 使用率',
  HISTORY: 'history 紀錄長度',
  PAST_USAGE: 'past use 過往用量',
  RECORD_LIFE: 'card use in the report 保留期',
  SCORE: 'credit score 信貸評分',
  UTILITY_BILLS: 'utility bills 水电煤',
  TAX_RECORDS: 'tax records 报税',
  RENT: 'rent 租金',
  SOCIAL_INSURANCE: 'social insurance 社保',
  MPF: 'MPF 強積金',
  HARD_THRESHOLDS: 'hard threshold 硬门槛',
  MAINLAND_RECORD: 'mainland record 内地征信',
  CREDIT_REFERENCING: 'report across the border 跨境征信',
  VERIFICATION_PLATFORM: 'data verification platform 数据验证平台',
  PILOT_LOAN: 'first loans on a verified report 北上首笔贷款',
  SEAL: 'bayplan seal 封存',
  PAPERS_NOT_LISTED: 'papers: no published list',
};

/** Papers by their ids in the published lists. */
export const paperWords: Readonly<Record<string, string>> = {
  'identity-card': 'identity card 身份證',
  'home-return-permit': 'home return permit 回鄉證',
  'declaration-of-own-use-in-some-cities': 'declaration of own use',
  'record-of-family-homes-in-dongguan': 'record of family homes',
  'mainland-phone-number-in-own-name': 'own mainland phone 手机号',
  'residence-permit-at-some-banks': 'residence permit 居住证',
  'proof-of-the-purpose': 'proof of the purpose of the account',
  'agreement-for-sale-and-purchase': 'agreement to buy 買賣合約',
  'details-of-other-mortgages': 'other mortgages 其他按揭',
  'tenancy-agreement': 'tenancy agreement 租約',
  'statements-of-3-months': '3 months of statements',
  'statements-of-6-months-and-tax-notes-for-irregular-income': '6 months and tax notes',
};

/** By which flags the figure of a test is told, by what the test is called; a file has the same names. */
export const toldBy: ReadonlyMap<string, string> = new Map(
  (
    [
      ['DOWN_PAYMENT', '--price, --homes'],
      ['HOUSING_RATIO', '--income, --property-fee'],
      ['DEBT_RATIO', '--income, --debts, --property-fee'],
      ['INCOME_TO_PAYMENT', '--income'],
      ['AGE_AT_END', '--birth'],
      ['LOAN_TO_VALUE', '--price'],
      ['DEBT_SERVICING_RATIO', '--income, --debts'],
    ] as const
  ).map(([item, flags]) => [readinessItems[item], flags]),
);
