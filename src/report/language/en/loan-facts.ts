import type { LoanWords } from '../loan-words.ts';
import { offerFactWords } from './offers.ts';

/** What each fact of a loan is called, its Chinese term, and what exactly it counts. */
export const loanFactWords: LoanWords['facts'] = {
  ...offerFactWords,
  housingRatio: {
    label: 'housing to income',
    zh: '房产支出与收入比',
    definition: '(Tested payment + property management fee) ÷ income; of a bank on the mainland.',
  },
  debtRatio: {
    label: 'all debts to income',
    zh: '所有债务与收入比',
    definition: 'The same with payments on other debts; of a bank on the mainland.',
  },
  debtServicingRatio: {
    label: 'debt servicing ratio',
    zh: '供款與入息比率',
    definition: '(Tested payment + payments on other debts) ÷ income; of a bank in Hong Kong.',
  },
  loanToValueRatio: { label: 'loan to value', zh: '按揭成數', definition: 'Loan ÷ price of the home.' },
  largestLoan: {
    label: 'largest loan',
    zh: '最高可贷额',
    definition: 'Of the same terms within every test of the bank that is law or its rule, not practice.',
  },
  currency: { label: 'currency', zh: '币种', definition: 'Of every amount.' },
  principal: {
    label: 'principal',
    zh: '本金',
    definition: 'What is borrowed; with a housing fund part, both together.',
  },
  firstRate: {
    label: 'first rate',
    zh: '首期利率',
    definition: 'The yearly rate of the first payment; none of two loans together.',
  },
  monthlyPayment: {
    label: 'first payment',
    zh: '首期还款',
    definition: 'Interest and principal of the first payment.',
  },
  lastPayment: { label: 'last payment', zh: '末期还款', definition: 'It closes the balance at exactly nothing.' },
  totalPayments: {
    label: 'paid in all',
    zh: '还款总额',
    definition: 'Principal and interest, prepayments in it; fees not.',
  },
  totalInterest: { label: 'interest', zh: '利息总额', definition: 'The sum of the rows, each to the fen or cent.' },
  totalFees: { label: 'fees', zh: '费用总额', definition: 'At drawdown and for prepayments.' },
  aprHongKong: { label: 'APR', zh: '實際年利率', definition: '(1 + monthly rate of return)^12 − 1, every fee in it.' },
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
  interestSavedByPrepayment: {
    label: 'interest saved',
    zh: '提前还款节省利息',
    definition: 'Against the same loan without prepayments.',
  },
  payoffMonth: { label: 'paid off in', zh: '还清月份', definition: 'The month of the last payment.' },
  highestPayment: { label: 'highest payment', zh: '最高月供', definition: 'Without prepayments.' },
  capMonths: { label: 'payments at the cap', zh: '封頂期數', definition: 'Of a HIBOR plan: those that prime decides.' },
  assumedFrom: {
    label: 'assumed from',
    zh: '假设起始月',
    definition: 'The month of the first payment whose rate is not published.',
  },
};
