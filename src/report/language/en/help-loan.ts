import type { CommandHelp } from '../help-words.ts';

/** What help says of `bayplan loan`, in English. */
export const loanHelp: CommandHelp = {
  summary: 'a loan month by month, and what it really costs',
  argument: 'scenario file (YAML), - for standard input; flags win over it',
  fields: {
    currency: 'currency of the loan: cny or hkd (default: cny)',
    principal: 'what is borrowed',
    rate: 'fixed yearly rate, like 3.1%',
    months: 'number of payments, 1 to 480; or --years',
    years: 'years of payments, 1 to 40',
    method: 'equal-instalment, equal-principal or interest-only (default: equal-instalment)',
    ratePlan: 'fixed, lpr, hibor, prime or stepped (default: fixed)',
    lpr: 'which LPR: 1y or 5y (default: 5y)',
    spread: 'basis points over the LPR, like -45',
    repricing: 'months between repricing days: 3, 6 or 12 (default: 12)',
    repricedOn: 'january or anniversary (default: january)',
    hiborSpread: 'over one-month HIBOR, like 1.3%',
    primeSpread: 'over prime, like -1.75%: the cap of a HIBOR plan, or a prime plan',
    assumedLpr: 'LPR after the last published one (default: that one)',
    assumedHibor: 'HIBOR after the last published one',
    assumedPrime: 'prime after the last published one',
    drawdown: 'day the loan is drawn (default: the valuation day)',
    firstPayment: 'day of the first payment (default: a month after drawdown)',
    fees: 'fees at drawdown',
    grace: 'first months of interest alone',
    dayCount: 'twelfth or actual-365, for Hong Kong dollars (default: twelfth)',
    prepay: 'MONTH:AMOUNT:shorten|reduce, like 2027-06:100000:shorten or 24:50000:reduce (repeatable)',
    prepayFee: 'fee of a prepayment: a share like 1%, or an amount',
    penaltyMonths: 'months in which that fee is due (default: always)',
    'assumptions.fx': 'Hong Kong dollars for one yuan, like 1.09',
    asOf: 'valuation day (default: today)',
    asKnownOn: 'use only rates published by this day',
    strict: 'exit 4 where a rate is not known',
  },
  examples: [
    { line: 'bayplan loan --principal 1000000 --rate 3.1% --years 30', shows: 'equal instalments at a fixed rate' },
    {
      line: 'bayplan loan --principal 1000000 --rate-plan lpr --spread -45 --years 20 --prepay 24:100000:shorten',
      shows: 'LPR less 45 basis points, with a prepayment',
    },
    {
      line: 'bayplan loan --currency hkd --principal 4000000 --years 30 --rate-plan hibor --hibor-spread 1.3% --prime-spread -1.75%',
      shows: 'a HIBOR plan with its cap',
    },
    {
      line: 'bayplan loan --principal 1000000 --rate 3.1% --years 30 --table schedule',
      shows: 'every payment',
    },
    {
      line: 'bayplan loan --principal 1000000 --rate 3.1% --years 30 --table lenders',
      shows: 'what lenders are known to answer residents of Hong Kong',
    },
    {
      line: 'bayplan loan --currency hkd --principal 50000 --rate 40% --months 12 --table limits',
      shows: 'the limits in law and practice, and which of them the loan keeps',
    },
  ],
};
