import type { AprWords } from '../apr-words.ts';

/** What each fact of a true price is called, its Chinese term, and what exactly it counts. */
export const aprFactWords: AprWords['facts'] = {
  currency: { label: 'currency', zh: '币种', definition: 'Of every amount.' },
  principal: { label: 'principal', zh: '本金', definition: 'What is borrowed, or the price that is paid in parts.' },
  monthlyPayment: {
    label: 'first payment',
    zh: '首期还款',
    definition: 'Of the first month, a fee charged with it in it.',
  },
  lastPayment: { label: 'last payment', zh: '末期还款', definition: 'Of the last month.' },
  totalReceived: {
    label: 'received in all',
    zh: '实收总额',
    definition: 'The principal, or every flow that is received.',
  },
  totalPaid: {
    label: 'paid in all',
    zh: '支付总额',
    definition: 'Every payment and every fee, also one that is kept back from the principal.',
  },
  totalCost: { label: 'cost', zh: '融资成本', definition: 'Paid in all − received in all.' },
  totalInterest: { label: 'interest', zh: '利息总额', definition: 'Of every statement of a card balance.' },
  monthsUntilRepaid: {
    label: 'months until repaid',
    zh: '还清月数',
    definition: 'Of a card balance: the statement after which nothing is owed.',
  },
  flatCost: {
    label: 'flat cost',
    zh: '平息',
    definition: 'Cost ÷ principal × 12 ÷ months: as if all of it were owed to the end.',
  },
  irrMonthly: {
    label: 'monthly rate of return',
    zh: '月内部收益率',
    definition: 'At which paid and received are worth the same; of dated flows the one that compounds to the APR.',
  },
  aprHongKong: {
    label: 'APR',
    zh: '實際年利率',
    definition: '(1 + monthly rate of return)^12 − 1, every fee in it; of dated flows by actual days ÷ 365.',
  },
  annualisedCostCompound: {
    label: 'annualised cost, compound',
    zh: '年化利率（复利）',
    definition: 'The same by PBOC Announcement [2021] No. 3.',
  },
  annualisedCostSimple: {
    label: 'annualised cost, simple',
    zh: '年化利率（单利）',
    definition: '12 × the monthly rate of return, every fee in it.',
  },
};
