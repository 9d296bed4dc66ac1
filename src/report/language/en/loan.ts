import { percentText } from '../../figure-text.ts';
import type { LoanLineId, LoanSummary, LoanWords } from '../loan-words.ts';
import { bankTestsInWords, testsInWords } from './bank-tests.ts';
import { buyingWords } from './buying.ts';
import { lenderWords } from './lenders.ts';
import { limitWords } from './limits.ts';
import { loanFactWords } from './loan-facts.ts';
import { missingInWords } from './missing.ts';
import { offerCaveats, offerColumns } from './offers.ts';
import { purchaseSayings } from './purchase-sayings.ts';
import { taxWords } from './taxes.ts';
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
  price: ({ hongKong, simple, fees }) =>
    hongKong === null
      ? null
      : `${hongKong} a year${fees === null ? '' : ' with fees'}, as Hong Kong names it (APR 實際年利率) and the mainland by compound interest; ${simple} by simple interest (单利)`,
  saved: ({ saved }) => (saved === null ? null : `${saved} of interest by prepayment`),
};

/** By which flag the rates of each plan are assumed. */
const assumedBy: Readonly<Record<string, string>> = {
  lpr: '--assumed-lpr',
  hibor: '--assumed-hibor or --assumed-prime',
  prime: '--assumed-prime',
};

/** By which of its keys, for another loan of a comparison: flags are of the first. */
const assumedByKey: Readonly<Record<string, string>> = {
  lpr: 'Its assumedLpr',
  hibor: 'Its assumedHibor or assumedPrime',
  prime: 'Its assumedPrime',
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
    buying: 'Buying this home',
    taxes: 'Taxes and costs of the purchase',
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
    found: 'this loan',
    foundMonths: 'this loan',
    stressed: 'at the raised rate',
    largestLoan: 'largest loan',
    passes: 'kept',
    product: 'for',
    place: 'where',
    answer: 'answer',
    conditions: 'conditions',
    from: 'since',
    source: 'source',
    evidence: 'evidence',
    rule: 'rule',
    question: 'question',
    area: 'where',
    districts: 'districts',
    size: 'size',
    homes: 'homes',
    amount: 'amount',
    note: 'note',
    tax: 'tax',
    payer: 'paid by',
    base: 'base',
    applies: 'due',
  },
  cells: {
    ...{ ...lenderWords, ...limitWords, ...buyingWords, ...taxWords, ...purchaseSayings },
    ...{ hibor: 'HIBOR 拆息', cap: 'cap 封頂', zero: 'floor 0 %' },
  },
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
    method: 'method',
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
    lender: 'lender',
    stress: 'rate raised by',
    borrower: 'borrower',
    home: 'home',
    offers: 'offers beside it',
    fx: 'HKD for one yuan',
    fxPath: 'exchange rate later',
    discount: 'discounted by',
  },
  caveats: {
    ...offerCaveats,
    RATE_ASSUMED: ({ month, rate, plan, steps, offer }) =>
      `From ${monthInWords(text(month))} on the rate is not published yet and ${steps === undefined ? 'assumed' : 'assumed in steps'}${rate === null ? '' : `: you pay ${percentText(text(rate))} at last`}. ${(offer === undefined ? assumedBy : assumedByKey)[text(plan)]} says another ${steps === undefined ? 'reference rate' : 'path'}.`,
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
    RATE_PROVISIONAL: ({ rates }) =>
      `The newest known value stands up to the valuation day, where a later one was not found: ${text(rates)}.`,
    RATE_FLOORED: ({ months, of }) =>
      `The rate and its spread together are below 0 % in ${text(months)} of ${counted(Number(of), 'payment')}: it is taken as 0 %, nobody is paid for borrowing.`,
    PREPAYMENT_CUT: ({ months }) => `No more than what is owed is prepaid in ${text(months)}.`,
    PREPAYMENT_NOT_MADE: ({ months }) =>
      `Nothing is owed any more, or yet, in ${text(months)}: what was to be prepaid then is not.`,
    SIMPLE_COST: () =>
      'The simple yearly cost is twelve times the monthly rate and must be labelled so (PBOC Announcement [2021] No. 3); it is lower than the compound one.',
    HOUSING_FUND_OWN_WORDS: () => 'The housing fund’s rate and limit are your own words: none is shipped.',
    LENDERS_AS_REPORTED: () =>
      'These are answers as reported since the day named, no offers: ask the lender. A lender that is not listed may answer too.',
    LENDERS_NOT_KNOWN: ({ rules }) => `Not known on that day: ${text(rules)}.`,
    LIMITS_BY_LENDER: () =>
      'Each limit binds lenders of its own sort only; nobody says who lends (--lender). A limit of another currency is not held against this loan, nor one of income, age or the home that was not told.',
    LIMITS_OF_LENDER: () =>
      'Held are the limits of the lender that is named. What rests on income, debts, age or the home is held where these were told.',
    LIMITS_NO_PROMISE: () =>
      'A loan that keeps every test is not promised: a bank decides by papers, credit report and its own valuation of the home.',
    LIMITS_COUNT_AS_NOTHING: ({ fields }) =>
      `Not said, and counted as nothing in the tests of income: ${text(fields)}.`,
    STRESS_ON_REQUEST: ({ points }) =>
      `Raised by ${percent(points)} on request: no limit is held against that. Hong Kong tested it until 2024-02-27; on the mainland no such rule was read.`,
    BANK_TESTS: bankTestsInWords,
    ABOVE_LENDER_LIMIT: ({ above }) =>
      `Above what this lender may charge: ${testsInWords(text(above))}. --table limits tells by which rule.`,
    LIMITS_NOT_IN_FORCE: ({ rules }) => `Not in force, or not known, on that day: ${text(rules)}.`,
    HOME_NOT_GIVEN: () => 'Say which home is bought: --place, or home.place; then --district, --price and --size.',
    PURCHASE_DAY: ({ day }) =>
      `By the rules of ${text(day)}, the day of drawdown, which stands for that of the purchase.`,
    LOAN_CONVERTED: ({ rate }) => `The loan is counted at HKD ${text(rate)} for 1 yuan; --fx says another rate.`,
    DISTRICT_UNKNOWN: ({ district, known }) =>
      `The rules do not name the district ${text(district)}. They name: ${text(known)}.`,
    DEED_TAX_OF_HONG_KONG: () =>
      'Whether a home in Hong Kong counts for deed tax 契税, and whether a buyer from there has the lower shares, was not found: ask the tax office.',
    TAX_BASE_AS_GIVEN: () =>
      'Taxes are of the price as you gave it. Whether deed tax leaves out the value-added tax in a price was not found.',
    OTHER_COSTS_NOT_KNOWN: () =>
      'Agents, lawyers, valuation and registration are not in the rules, and in no total here.',
    RULES_RECALLED: ({ rules }) => `Known from memory only, without a document at hand: ${text(rules)}.`,
    RULES_OVERRIDDEN: ({ rules }) => `Replaced by your own values: ${text(rules)}.`,
    OVERRIDES_UNUSED: ({ rules }) => `Your own values for these rules had no effect here: ${text(rules)}.`,
  },
  lines: { pays: 'You pay', costs: 'It costs', price: 'True price', saved: 'Saved' },
  line: (id, summary) => lines[id](summary),
  headline: ({ principal, months, first, firstRate, payoff }) =>
    `${principal} over ${monthsInWords(months)} costs ${first} a month at first${firstRate === null ? '' : `, at ${firstRate}`}; it is paid off in ${monthInWords(text(payoff))}.`,
  undetermined: ({ principal }, missing) =>
    `No schedule of ${principal} can be drawn up. Not known: ${missingInWords(missing)}.`,
  ofOffer: (offer, said) => `Offer ${offer}: ${said}`,
  moreLine: (notes, isCompared) =>
    `${notes === 0 ? '' : `${notes} more ${notes === 1 ? 'note' : 'notes'} and `}every source: --explain · --table ${isCompared ? 'offers' : 'schedule'} --table facts --json`,
};
