import type { AwardWords } from '../award-words.ts';

/** What each fact of a checked letter is called, its official Chinese term, and what exactly it counts. */
export const facts: AwardWords['facts'] = {
  region: { label: 'region', zh: '统筹区', definition: 'Whose way of computing holds: Guangdong’s or Shenzhen’s.' },
  claimMonth: { label: 'month of the award', zh: '核定月份', definition: 'It decides which dated rules hold.' },
  contributionMonths: { label: 'contribution period', zh: '累计缴费年限', definition: 'All months, deemed ones too.' },
  averageWageIndex: {
    label: 'average contribution wage index',
    zh: '平均缴费工资指数',
    definition: 'As stated, or the sum of the monthly indices ÷ the months, to 4 decimals.',
  },
  benefitBase: {
    label: 'benefit calculation base',
    zh: '计发基数',
    definition: 'As stated, or that of the year of the award.',
  },
  individualAccountBalance: { label: 'individual account', zh: '个人账户储存额', definition: 'As stated.' },
  payoutMonths: {
    label: 'payout months',
    zh: '计发月数',
    definition: 'As stated, or by age in whole months, between whole years interpolated to one decimal.',
  },
  indexFactor: {
    label: 'index factor a',
    zh: '系数a',
    definition: 'Index ÷ 0.6 to 4 decimals where the index is below 0.6, otherwise 1; none in Shenzhen.',
  },
  basePension: {
    label: 'base pension',
    zh: '基础养老金',
    definition: '(base × a + base × index) ÷ 2 × months ÷ 12 × 1 %, to the fen.',
  },
  individualAccountPension: {
    label: 'pension from the individual account',
    zh: '个人账户养老金',
    definition: 'Individual account ÷ payout months, to the fen.',
  },
  seniorityAllowance: {
    label: 'seniority allowance',
    zh: '年限津贴',
    definition: 'So many yuan for each whole year; months over are dropped.',
  },
  fixedSupplement: { label: 'fixed supplement', zh: '定额加发', definition: 'The same for everyone.' },
  transitionalPension: {
    label: 'transitional pension',
    zh: '过渡性养老金',
    definition:
      'For service before July 1998, without seniority and fixed: old method + share × (new − old − seniority); by the new method alone from 2026. Or as stated.',
  },
  monthlyPension: { label: 'monthly pension', zh: '基本养老金', definition: 'The parts, each to the fen, added.' },
};
