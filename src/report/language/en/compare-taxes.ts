import type { TaxCaveatCode } from '../../../engine/compare-mpf/taxes/tax-caveats.ts';
import type {
  TaxColumnId,
  TaxLine,
  TaxNote,
  TaxSide,
  TaxTreatment,
} from '../../../engine/compare-mpf/taxes/tax-row.ts';
import type { Caveat } from '../../../engine/shared/result.ts';
import { closePercent, text } from './values.ts';

const cells: Readonly<Record<TaxLine | TaxSide | TaxTreatment | TaxNote, string>> = {
  TAX_MPF_MANDATORY: 'Mandatory contributions 強制性供款, your own',
  TAX_MPF_DEDUCTIBLE: 'Tax deductible voluntary contributions 可扣稅自願性供款',
  TAX_DEFERRED_ANNUITY: 'Qualifying deferred annuity premiums 合資格延期年金保費',
  TAX_MPF_VOLUNTARY: 'Ordinary voluntary contributions 自願性供款',
  TAX_MPF_TAKEN_OUT: 'MPF at retirement, death, incapacity or terminal illness 提取累算權益',
  TAX_MPF_DEPARTURE: 'MPF on leaving Hong Kong for good 永久性離開香港: the mandatory part',
  TAX_MPF_DEPARTURE_EMPLOYER: 'MPF on leaving Hong Kong for good: the employer’s voluntary part',
  TAX_MPF_SIDE: 'Which side taxes MPF money 徵稅權',
  TAX_MPF_CONTRIBUTIONS_MAINLAND: 'MPF contributions, in mainland income tax 个人所得税',
  TAX_PENSION_CONTRIBUTIONS: 'Own contributions to the mainland pension 专项扣除',
  TAX_PENSION_NON_RESIDENT: 'The same contributions of a non-resident taxpayer 非居民个人',
  TAX_PENSION_CONTRIBUTIONS_HONG_KONG: 'Mainland contributions, in Hong Kong salaries tax 薪俸稅',
  TAX_PENSION_RECEIVED: 'The mainland pension drawn 基本养老金',
  TAX_PENSION_SIDE: 'Which side taxes the mainland pension',
  TAX_BAY_AREA_SUBSIDY: 'Income tax on work in the bay area above that of Hong Kong 大湾区个人所得税优惠',
  TAX_PUBLIC_ANNUITY: 'Payments of the HKMC annuity 香港年金計劃',
  SIDE_HONG_KONG: 'Hong Kong',
  SIDE_MAINLAND: 'the mainland',
  DEDUCTED: 'deducted',
  NOT_DEDUCTED: 'not deducted',
  EXEMPT: 'no tax',
  TAXED_IN_FULL: 'taxed in full',
  HONG_KONG_ALONE: 'Hong Kong alone',
  MAINLAND_ALONE: 'the mainland alone',
  PAID_BACK: 'paid back as a subsidy, itself free of tax',
  NOT_KNOWN: 'not known',
  SHARED_CAP: 'These contributions and deferred annuity premiums share one cap.',
  DEDUCTIBLE_FIRST: 'The contributions are counted first.',
  SPOUSE_MAY_CLAIM: 'A spouse may claim the premiums, not the contributions.',
  CAP_REACHED: 'You pay more than the cap; what is above saves nothing.',
  NO_WORK_NOW: 'Nothing is due in this month: no income, outside the ages covered, or after work has ended.',
  GIVE_CASUAL_DAYS: 'Give the days worked a month (--casual-days).',
  AT_ONCE_OR_BY_INSTALMENTS: 'At once or by instalments 分期提取.',
  WITHOUT_ENDING_THE_JOB: 'Where the job is not ended.',
  WITHIN_RATE_AND_BASE: 'Within the rate and base that the law sets.',
  FEW_DAYS_ON_THE_MAINLAND: 'Without a home there and with fewer than 183 days in the year.',
  TALENT_IN_NINE_CITIES: 'Only for talent from outside, high-end or in short supply, that works in the nine cities.',
  NOTHING_FOUND: 'No text that was read speaks of it.',
  NOT_IN_FORCE: 'No rule in force in this month says so.',
};

const columns: Readonly<Record<TaxColumnId, string>> = {
  line: 'what',
  side: 'tax of',
  treatment: 'treated',
  cap: 'cap a year',
  contribution: 'you pay a year',
  saved: 'tax saved a year',
  note: 'note',
  since: 'since',
  until: 'until',
  source: 'source',
  evidence: 'evidence',
  rule: 'rule',
};

const caveats: Readonly<Record<TaxCaveatCode, (values: Caveat['values']) => string>> = {
  TAXES_NOT_FOUND: () =>
    'Not found in any text that was read: whether Hong Kong deducts mainland social insurance, whether the mainland deducts MPF contributions, and how payments of the HKMC annuity are taxed. The table says so and counts nothing for them.',
  TAXES_RATE_NOT_GIVEN: () =>
    'No tax saving is counted: your rate of salaries tax 薪俸稅 is not given. --tax-rate sets it.',
  TAXES_AT_YOUR_RATE: ({ rate }) =>
    `Tax saved is counted at the ${closePercent(rate)} that you gave, for a whole year at the income of this month. What you really save depends on your allowances and bands; where no tax is paid, none is saved.`,
  TAXES_NOT_KNOWN: ({ rules }) => `No value is known for this month: ${text(rules)}.`,
};

/** The table `taxes` in English. */
export const compareTaxesWords = {
  title: 'Tax on both sides of the border 跨境稅務',
  columns,
  cells: cells as Readonly<Record<string, string>>,
  caveats,
} as const;
