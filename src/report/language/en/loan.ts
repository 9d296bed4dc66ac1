import type { LoanLineId, LoanSummary, LoanWords } from '../loan-words.ts';
import { lenderWords } from './lenders.ts';
import { limitWords } from './limits.ts';
import { loanFactWords } from './loan-facts.ts';
import { offerCaveats, offerColumns } from './offers.ts';
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
  hibor: '--assumed-hibor or --assumed-prime',
  prime: '--assumed-prime',
};

/** The loan plan in English. */
export const loan: LoanWords = {
  plan: 'Loan 贷款',
  compared: 'Loans compared 贷款比较',
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
  tables: {
    schedule: 'Month by month 还款计划',
    offers: 'Offers side by side 方案比较',
    lenders: 'What lenders answer residents of Hong Kong',
    limits: 'Limits in law and practice',
  },
  columns: {
    ...offerColumns,
    month: 'month',
    rate: 'rate',
    payment: 'payment',
    interest: 'interest',
    principal: 'principal',
    prepayment: 'prepaid',
    fee: 'fee',
    balance: 'balance',
    binding: 'by',
    lender: 'lender',
    limit: 'limit',
    lenders: 'binds',
    bound: 'bound',
    ratio: 'share',
    months: 'months',
    cost: 'this loan',
    passes: 'kept',
    product: 'for',
    place: 'where',
    answer: 'answer',
    conditions: 'conditions',
    from: 'since',
    source: 'source',
    evidence: 'evidence',
    rule: 'rule',
  },
  cells: { ...lenderWords, ...limitWords, hibor: 'HIBOR 拆息', cap: 'cap 封頂', zero: 'floor 0 %' },
  turningPoints: {
    first: '',
    capFirst: 'the cap binds',
    capLast: 'HIBOR again',
    prepaid: 'prepaid',
    repriced: 'another rate',
    repays: 'principal begins',
    reduced: 'new instalment',
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
    offers: 'offers beside it',
    fx: 'HKD for one yuan',
    fxPath: 'exchange rate later',
    discount: 'discounted by',
  },
  caveats: {
    ...offerCaveats,
    RATE_ASSUMED: ({ month, rate, plan, steps }) =>
      `From ${monthInWords(text(month))} on the rate is not published yet and ${steps === undefined ? 'assumed' : 'assumed in steps'}${rate === null ? '' : `: you pay ${percent(rate)} at last`}. ${assumedBy[text(plan)]} says another ${steps === undefined ? 'reference rate' : 'path'}.`,
    RATE_UNKNOWN: ({ month, rules }) =>
      `No rate is known for the payment of ${monthInWords(text(month))}: ${text(rules)} has none for it.`,
    CAP_BINDS: ({ months, of, assumed }) =>
      `The cap decides ${text(months)} of ${counted(Number(of), 'payment')}${assumed === 0 ? '' : `, ${text(assumed)} of them at assumed rates`}.`,
    PRICE_NONE: () =>
      'No rate between −99 % and +100 % a month makes up what is received and paid: the price is not told.',
    PRICE_SEVERAL: ({ rates }) =>
      `Several yearly rates make up what is received and paid: ${text(rates).split(' ').map(percent).join(', ')}. None is named the price.`,
    PRICE_BY_MONTHS: ({ drawdown, firstPayment }) =>
      `From drawdown on ${text(drawdown)} to the first payment on ${text(firstPayment)} is not whole months. The true price counts payments by whole months and differs a little for it.`,
    PREPAYMENT_NOT_MADE: ({ months }) =>
      `Nothing is owed any more, or yet, in ${text(months)}: what was to be prepaid then is not.`,
    SIMPLE_COST: () =>
      'The simple yearly cost is twelve times the monthly rate and must be labelled so (PBOC Announcement [2021] No. 3); it is lower than the compound one.',
    HOUSING_FUND_OWN_WORDS: () => 'The housing fund’s rate and limit are your own words: none is shipped.',
    LENDERS_AS_REPORTED: () =>
      'These are answers as reported since the day named, no offers: ask the lender. A lender that is not listed may answer too.',
    LENDERS_NOT_KNOWN: ({ rules }) => `Not known on that day: ${text(rules)}.`,
    LIMITS_BY_LENDER: () =>
      'Each limit binds lenders of its own sort only; who lends is not asked. A limit of another currency, and one that goes by income or the home, is not held against this loan.',
    LIMITS_NOT_IN_FORCE: ({ rules }) => `Not in force, or not known, on that day: ${text(rules)}.`,
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
  moreLine: (notes, isCompared) =>
    `${notes === 0 ? '' : `${notes} more ${notes === 1 ? 'note' : 'notes'} and `}every source: --explain · --table ${isCompared ? 'offers' : 'schedule'} --table facts --json`,
};
