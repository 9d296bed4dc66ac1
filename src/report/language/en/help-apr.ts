import type { CommandHelp } from '../help-words.ts';

/** What help says of `bayplan apr`, in English. */
export const aprHelp: CommandHelp = {
  summary: 'the true yearly price of a debt, whatever its offer says',
  argument: 'scenario file (YAML), - for standard input; flags win over it',
  fields: {
    currency: 'currency of the debt: cny or hkd (default: cny)',
    principal: 'what is borrowed, or the price that is paid in parts',
    months: 'number of payments, one a month',
    payment: 'the same payment every month',
    flatRate: 'instead of it a yearly flat rate on the first principal, like 2.4%',
    instalmentFee: 'instead of it a card instalment fee, a share of the first principal, like 0.6%',
    feeWhen: 'when that fee is charged: every-month, first-payment or at-purchase (default: every-month)',
    fee: 'fee at the start, paid or kept back',
    flows: 'instead of all that, dated flows as CSV (date, amount): received above 0, paid below it',
    asOf: 'valuation day (default: today)',
    strict: 'no effect: a true price needs no rule',
  },
  examples: [
    {
      line: 'bayplan apr --principal 12000 --months 12 --instalment-fee 0.6%',
      shows: 'what a card charges for twelve instalments',
    },
    {
      line: 'bayplan apr --currency hkd --principal 10000 --months 12 --payment 853.38 --fee 100',
      shows: 'a loan of equal payments with a fee at the start',
    },
    { line: 'bayplan apr --principal 10000 --months 36 --flat-rate 2.4%', shows: 'a loan at a flat rate' },
    { line: 'bayplan apr --flows flows.csv', shows: 'whatever was received and paid, day by day' },
  ],
};
