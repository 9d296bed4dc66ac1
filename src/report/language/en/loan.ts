import type { LoanLineId, LoanSummary, LoanWords } from '../loan-words.ts';
import { loanFactWords } from './loan-facts.ts';
import { counted, monthInWords, monthsInWords } from './time.ts';
import { percent, text } from './values.ts';

const lines: Readonly<Record<LoanLineId, (summary: LoanSummary) => string | null>> = {
  pays: ({ first, last, highest }) =>
    first === null
      ? null
      : `${first} at first, ${last} at last${highest === first || highest === last ? '' : `, ${highest} at most`}`,
  costs: ({ total, interest, fees }) =>
    total === null
      ? null
      : `${total} in all, ${interest} of it interest${fees === null ? '' : `; ${fees} in fees beside it`}`,
  price: ({ hongKong, simple }) =>
    hongKong === null
      ? null
      : `${hongKong} a year with fees, as Hong Kong names it (APR 實際年利率) and the mainland by compound interest; ${simple} by simple interest (单利)`,
  saved: ({ saved }) => (saved === null ? null : `${saved} of interest by prepayment`),
};

/** By which flag the rates of each plan are assumed. */
const assumedBy: Readonly<Record<string, string>> = {
  lpr: '--assumed-lpr',
  hibor: '--assumed-hibor and --assumed-prime',
  prime: '--assumed-prime',
};

/** The loan plan in English. */
export const loan: LoanWords = {
  plan: 'Loan 贷款',
  plans: {
    fixed: 'fixed rate 固定利率',
    stepped: 'agreed steps 分段利率',
    lpr: 'LPR 贷款市场报价利率',
    hibor: 'HIBOR plan H按',
    prime: 'prime plan P按',
  },
  methods: {
    'equal-instalment': 'equal instalments 等额本息',
    'equal-principal': 'equal principal 等额本金',
    'interest-only': 'interest only 先息后本',
  },
  facts: loanFactWords,
  tables: { schedule: 'Month by month 还款计划' },
  columns: {
    month: 'month',
    rate: 'rate',
    payment: 'payment',
    interest: 'interest',
    principal: 'principal',
    prepayment: 'prepaid',
    fee: 'fee',
    balance: 'balance',
    binding: 'by',
  },
  cells: { hibor: 'HIBOR 拆息', cap: 'cap 封頂', zero: 'nought' },
  turningPoints: {
    first: '',
    capFirst: 'the cap binds',
    capLast: 'HIBOR again',
    prepaid: 'prepaid',
    repriced: 'another rate',
    last: 'paid off',
  },
  assumptions: {
    asOf: 'as of',
    asKnownOn: 'rates as known on',
    months: 'months',
    method: '',
    ratePlan: 'rate',
    rate: 'rate',
    steps: 'steps',
    lpr: 'LPR of',
    spread: 'basis points over LPR',
    repricing: 'months between repricing days',
    repricedOn: 'repriced on',
    assumedLpr: 'LPR later',
    hiborSpread: 'over HIBOR',
    primeSpread: 'over prime',
    assumedHibor: 'HIBOR later',
    assumedPrime: 'prime later',
    drawdown: 'drawn on',
    firstPayment: 'first payment',
    dayCount: 'day count',
    fees: 'fees',
    grace: 'grace months',
    prepay: 'prepaid in',
    housingFund: 'housing fund',
  },
  caveats: {
    RATE_ASSUMED: ({ month, rate, plan }) =>
      `From ${monthInWords(text(month))} on the rate is not published yet and assumed${rate === null ? '' : `: ${percent(rate)} at last`}. Say ${assumedBy[text(plan)]} for another.`,
    RATE_UNKNOWN: ({ month, rules }) =>
      `No rate is known for the payment of ${monthInWords(text(month))}: ${text(rules)} has none for it.`,
    CAP_BINDS: ({ months, of }) => `The cap decides ${text(months)} of ${counted(Number(of), 'payment')}.`,
    PRICE_NONE: () => 'No yearly rate makes up what is received and paid.',
    PRICE_SEVERAL: ({ rates }) =>
      `Several yearly rates make up what is received and paid: ${text(rates).split(' ').map(percent).join(', ')}. None is named the price.`,
    PREPAYMENT_NOT_MADE: ({ months }) =>
      `Nothing is owed any more, or yet, in ${text(months)}: what was to be prepaid then is not.`,
    SIMPLE_COST: () =>
      'The simple yearly cost is twelve times the monthly rate and must be labelled so (PBOC Announcement [2021] No. 3); it is lower than the compound one.',
    HOUSING_FUND_OWN_WORDS: () => 'The housing fund’s rate and limit are your own words: none is shipped.',
    RULES_RECALLED: ({ rules }) => `Known from memory only, without a document at hand: ${text(rules)}.`,
    RULES_OVERRIDDEN: ({ rules }) => `Replaced by your own values: ${text(rules)}.`,
    OVERRIDES_UNUSED: ({ rules }) => `Your own values for these rules had no effect here: ${text(rules)}.`,
  },
  lines: { pays: 'You pay', costs: 'It costs', price: 'True price', saved: 'Saved' },
  line: (id, summary) => lines[id](summary),
  headline: ({ principal, months, first, firstRate, payoff }) =>
    `${principal} over ${monthsInWords(months)} costs ${first} a month at first${firstRate === null ? '' : `, at ${firstRate}`}; it is paid off in ${monthInWords(text(payoff))}.`,
  undetermined: ({ principal }, missing) =>
    `No schedule of ${principal} can be drawn up. Not known: ${missing.map(({ rule, month }) => `${rule} for ${monthInWords(month)}`).join('; ')}.`,
  moreLine: (notes) =>
    `${notes === 0 ? '' : `${notes} more ${notes === 1 ? 'note' : 'notes'} and `}every source: --explain · --table schedule --table facts --json`,
};
