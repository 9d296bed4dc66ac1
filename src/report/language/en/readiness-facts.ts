import type { ReadinessWords } from '../readiness-words.ts';

/** What each fact of readiness is called, its Chinese term, and what exactly it counts. */
export const readinessFactWords: ReadinessWords['facts'] = {
  currency: { label: 'currency', zh: '币种', definition: 'Of the loan and of every amount.' },
  principal: { label: 'principal', zh: '本金', definition: 'What is to be borrowed.' },
  monthlyPayment: {
    label: 'first payment',
    zh: '首期还款',
    definition: 'Of the first month, at the rate that was given.',
  },
  housingRatio: {
    label: 'housing ratio',
    zh: '房产支出与收入比',
    definition: '(Payment + property management fee) ÷ monthly income, as banks on the mainland must test it.',
  },
  debtRatio: {
    label: 'debt ratio',
    zh: '所有债务与收入比',
    definition: '(Payment + property management fee + payments on other debts) ÷ monthly income.',
  },
  debtServicingRatio: {
    label: 'debt servicing ratio',
    zh: '供款與入息比率',
    definition: '(Payment + payments on other debts) ÷ monthly income, as banks in Hong Kong test it.',
  },
  loanToValueRatio: { label: 'loan to value', zh: '按揭成數', definition: 'Principal ÷ price of the home.' },
  utilisation: {
    label: 'use of limits',
    zh: '信貸使用率',
    definition: 'Balances ÷ limits of all credit together; above 100 % it is over the limits.',
  },
  thresholdsMet: {
    label: 'tests kept',
    zh: '达标项',
    definition: 'Tests of lenders, published or reported, that the figures keep. Advice is none.',
  },
  thresholdsNotMet: { label: 'tests failed', zh: '未达标项', definition: 'Tests of lenders that the figures fail.' },
  notTold: { label: 'not told', zh: '未提供', definition: 'Rows of the checklist for which no figure was given.' },
  papersMissing: {
    label: 'papers missing',
    zh: '欠缺材料',
    definition: 'Papers that the published lists ask of everybody in this case and that are not at hand.',
  },
};
