import type { MedicalFactId } from '../../../engine/medical/facts/medical-facts.ts';
import type { FactWords } from '../fact-words.ts';
import type { MedicalWords } from '../medical-words.ts';

/** What each fact is called, its official Chinese term, and what exactly it counts. */
const own: Readonly<Record<MedicalFactId, FactWords>> = {
  city: {
    label: 'city of insurance',
    zh: '参保地',
    definition: 'Where the medical cover is; it need not be the city of the pension.',
  },
  scheme: {
    label: 'cover',
    zh: '参保形式',
    definition: 'The scheme, or public care in Hong Kong.',
  },
  year: {
    label: 'year of care',
    zh: '年度',
    definition: 'Premiums, limits and fees are those of this calendar year.',
  },
  age: {
    label: 'age',
    zh: '年龄',
    definition: 'In January of the year.',
  },
  premiumBase: {
    label: 'premium base',
    zh: '缴费基数',
    definition:
      'The declared wage between floor and ceiling of the calendar year, or the floor; of residents the scheme’s own; in December.',
  },
  monthlyPremium: {
    label: 'own monthly premium',
    zh: '个人月缴费',
    definition: 'Base × own rate, to the fen; in December of the year.',
  },
  employerMonthlyPremium: {
    label: 'employer’s monthly premium',
    zh: '单位月缴费',
    definition: 'Base × employer’s rate, to the fen; in December of the year.',
  },
  annualPremium: {
    label: 'own premium of the year',
    zh: '个人年缴费',
    definition: 'Twelve months, each to the fen.',
  },
  employerAnnualPremium: {
    label: 'employer’s premium of the year',
    zh: '单位年缴费',
    definition: 'Twelve months, each to the fen.',
  },
  personalAccountCredit: {
    label: 'credited to your account',
    zh: '个人账户计入',
    definition: 'Base × the share that goes to the own account, to the fen; part of the premium, to be spent on care.',
  },
  outpatientAnnualLimit: {
    label: 'outpatient limit of the year',
    zh: '门诊年度支付限额',
    definition: 'Average wage of those on post two years before × the scheme’s share: what the fund pays at most.',
  },
  outpatientHospitalLimit: {
    label: 'of it at hospitals',
    zh: '其中二级、三级医院',
    definition: 'The same with the share for secondary and tertiary hospitals; tier one only.',
  },
  eligibleSpending: {
    label: 'eligible care',
    zh: '目录内费用',
    definition: 'All visits of the year, inside the scheme’s catalogue.',
  },
  fundPays: {
    label: 'the fund pays',
    zh: '统筹基金支付',
    definition: 'Each visit × its ratio, to the fen, as far as the limit reaches, in the order given.',
  },
  personPays: {
    label: 'you pay',
    zh: '个人自付',
    definition: 'Eligible care less what the fund pays; in Hong Kong the fees, up to the yearly cap.',
  },
  limitReachedInMonth: {
    label: 'limit used up in',
    zh: '限额用完月份',
    definition: 'The month of the visit with which the yearly limit, or Hong Kong’s cap, is used up.',
  },
  yearCost: {
    label: 'premium and own share',
    zh: '全年个人支出',
    definition: 'Own premium of the year and what you pay for the care.',
  },
  netBenefit: {
    label: 'fund less premium',
    zh: '净受益',
    definition: 'What the fund pays less the own premium of the year.',
  },
  breakEvenSpending: {
    label: 'care that pays the premium back',
    zh: '回本支出',
    definition: 'The least eligible care at a bound community centre of which the fund pays the own premium.',
  },
  waitingMonths: {
    label: 'waiting period',
    zh: '待遇等待期',
    definition: 'Months without benefits after a gap.',
  },
  waitingMonthsAtMost: {
    label: 'waiting period, at most',
    zh: '待遇等待期上限',
    definition: 'In principle no longer than this.',
  },
  lifetimeCoverFrom: {
    label: 'cover for life from',
    zh: '退休待遇起始月',
    definition: 'The month of the statutory age, or of the age given.',
  },
  lifetimeCoverMonthsRequired: {
    label: 'months for cover for life',
    zh: '累计缴费年限',
    definition: 'Of the employees’ insurance, in all cities of the province.',
  },
  lifetimeCoverLocalMonthsRequired: {
    label: 'of them in the city',
    zh: '本地实际缴费年限',
    definition: 'Really paid in the city where the benefits are drawn.',
  },
  lifetimeCoverMonthsMissing: {
    label: 'months still to pay',
    zh: '尚缺缴费月数',
    definition: 'From January of the year on; a month in the city counts for both, so the larger lack decides.',
  },
  lifetimeCoverMonthsShort: {
    label: 'months lacking at retirement',
    zh: '退休时尚缺月数',
    definition: 'After paying every month until then.',
  },
  missingMonthPrice: {
    label: 'price of a missing month',
    zh: '补缴月标准',
    definition: 'The city’s average wage of all employed two years before × the employer’s rate, to the fen.',
  },
  missingMonthsPrice: {
    label: 'price of the months lacking',
    zh: '补缴总额',
    definition: 'That price × the months lacking at retirement.',
  },
  hongKongYearlyCap: {
    label: 'Hong Kong’s yearly cap',
    zh: '每年收費上限',
    definition: 'What public care charges at most in a calendar year, without self-financed items.',
  },
  voucherAmount: {
    label: 'health care vouchers',
    zh: '長者醫療券',
    definition: 'Granted in the year.',
  },
};

const converted = Object.entries(own).map(([id, { label, zh }]): [string, FactWords] => [
  `${id}Converted`,
  { label: `${label}, converted`, zh, definition: 'In the other currency at the rate of the valuation month.' },
]);

/** The facts, and the amounts among them in the other currency. */
export const facts: MedicalWords['facts'] = { ...Object.fromEntries(converted), ...own };
