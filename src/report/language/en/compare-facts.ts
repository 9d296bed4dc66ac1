import type { CompareWords } from '../compare-words.ts';

/** What each fact of a comparison is called, its official term, and what exactly it counts. */
export const compareFactWords: CompareWords['facts'] = {
  mpfBalance: {
    label: 'MPF balance',
    zh: '強積金累算權益',
    definition:
      'When it is first drawn from: balance of the month before × (1 + net return ÷ 12) + contributions at the month end, to the cent. Without voluntary money of the mainland.',
  },
  mpfBalanceToday: {
    label: 'MPF balance today',
    zh: '按今日幣值',
    definition:
      'The balance ÷ (1 + Hong Kong prices)^(months ÷ 12), from the end of the month before back to the valuation month.',
  },
  mpfDrawnFrom: {
    label: 'MPF drawn from',
    zh: '提取月份',
    definition: 'The month in which the balance is first drawn from, on the ground that was chosen.',
  },
  mpfTotalContributions: {
    label: 'MPF contributions',
    zh: '強積金供款總額',
    definition: 'Own and employer’s contributions from the first month on, without the balance there is today.',
  },
  mpfOwnContributions: {
    label: 'of it your own',
    zh: '僱員供款',
    definition: 'Mandatory contributions of one’s own, 5% of relevant income within its limits, and voluntary ones.',
  },
  mpfEmployerContributions: {
    label: 'of it the employer’s',
    zh: '僱主供款',
    definition: 'Mandatory contributions of the employer: 5% of relevant income up to its maximum.',
  },
  mpfFeesPaid: {
    label: 'lost to fees',
    zh: '收費',
    definition: 'The balance at the return before fees, less the balance after them.',
  },
  mpfMonthlyIncome: {
    label: 'first MPF income',
    zh: '首月提取',
    definition: 'The first payment from the balance, in the dollars of its month.',
  },
  mpfMonthlyIncomeToday: {
    label: 'first MPF income today',
    zh: '首月提取按今日幣值',
    definition: 'The same in the money of the valuation month.',
  },
  taxSaved: {
    label: 'tax saved',
    zh: '節省薪俸稅',
    definition:
      'By mandatory and voluntary contributions at the rate that was stated, each up to what a year of assessment allows.',
  },
  hkmcMonthly: {
    label: 'HKMC annuity',
    zh: '香港年金每月年金',
    definition:
      'What the balance would buy: the printed payment per million for the age and sex × the premium, to whole dollars, down; fixed for life.',
  },
  annuityBreakEvenAge: {
    label: 'annuity premium back at',
    zh: '年金回本年齡',
    definition: 'The age in the month in which its payments reach the premium.',
  },
  mainlandTotalContributions: {
    label: 'mainland contributions',
    zh: '养老保险缴费总额',
    definition: 'What the person pays into the mainland pension, as bayplan pension projects it.',
  },
  mainlandClaimMonth: {
    label: 'mainland pension from',
    zh: '领取月份',
    definition: 'The month after the last contribution, not before the statutory or chosen age.',
  },
  mainlandClaimAge: { label: 'aged', zh: '领取年龄', definition: 'The age in that month.' },
  mainlandMonthlyPension: {
    label: 'first mainland pension',
    zh: '首月养老金',
    definition: 'In the yuan of its month, as bayplan pension settles it.',
  },
  mainlandMonthlyPensionToday: {
    label: 'the same today in HKD',
    zh: '按今日幣值（港元）',
    definition: 'Deflated by mainland prices, then at the exchange rate of the valuation month.',
  },
  voluntaryBalance: {
    label: 'same money in MPF',
    zh: '同額自願性供款累算權益',
    definition:
      'The mainland’s contributions of each month in dollars, paid into voluntary MPF instead at the same net return, when first drawn from.',
  },
  voluntaryDrawnFrom: {
    label: 'drawn from',
    zh: '自願性供款提取月份',
    definition: 'When MPF may be drawn, not before the month after the last of these contributions.',
  },
  governmentTo85: {
    label: 'allowances to 85',
    zh: '高齡及長者生活津貼',
    definition: 'What somebody with neither scheme is paid until the 85th birthday, in today’s money.',
  },
  crossEffectsTo85: {
    label: 'means test to 85',
    zh: '經濟審查影響',
    definition: 'Allowances with both schemes less those with neither, until the 85th birthday, in today’s money.',
  },
  bestAt85: {
    label: 'best at 85',
    zh: '85歲時最佳',
    definition:
      'The strategy that has gained most at death at 85: received and left, less paid and brought in, in today’s money.',
  },
  flipReturn: {
    label: 'choice turns at MPF return',
    zh: '強積金淨回報平衡點',
    definition:
      'The net return of MPF, between -5% and 15%, from which both schemes and the same money in MPF change places at 85.',
  },
  flipFx: {
    label: 'choice turns at HKD per CNY',
    zh: '汇率平衡点',
    definition:
      'HKD for one yuan while the pension is paid, between half and one and a half times the assumed one, from which they change places at 85.',
  },
  flipAge: {
    label: 'choice turns at death at',
    zh: '身故年齡平衡點',
    definition: 'The age at death, from 60 to 110, from which they change places.',
  },
};
