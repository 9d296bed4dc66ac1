import type { CommandHelp } from '../help-words.ts';

/** What help says of `bayplan apr`, in English. */
export const aprHelp: CommandHelp = {
  summary: 'the true yearly price of a debt, whatever its offer says',
  argument: 'scenario file (YAML), - for standard input; flags win over it',
  fields: {
    currency: 'currency of the debt: cny or hkd (default: cny)',
    principal: 'what is borrowed, or the price that is paid in parts',
    months: 'number of payments, one a month',
    payment: 'the same payment every month; of a card balance, where it is more than the least',
    flatRate: 'instead of it a yearly flat rate on the first principal, like 2.4%',
    instalmentFee: 'instead of it a card instalment fee, a share of the first principal, like 0.6%',
    monthlyRate: 'instead of it what a card charges a month on its balance, like 2.65%',
    dailyRate: 'the same a day, like 0.05%; a statement is taken to have 30 days',
    minimumShare: 'of a card balance, the least that is paid: a share of balance and interest, like 5%',
    minimumPayment: 'of a card balance, but not less than this (default: 0)',
    feeWhen: 'when that fee is charged: every-month, first-payment or at-purchase (default: every-month)',
    fee: 'fee at the start, paid or kept back',
    flows: 'instead of all that, dated flows as CSV (date, amount): received above 0, paid below it',
    asOf: 'valuation day (default: today)',
    strict: 'exit 4 where no rate, or more than one, makes up what is received and paid',
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
    {
      line: 'bayplan apr --currency hkd --principal 30000 --monthly-rate 2.65% --minimum-share 5% --minimum-payment 230',
      shows: 'a card balance of which only the least is paid',
    },
    { line: 'bayplan apr --flows scenarios/apr/flows.csv', shows: 'whatever was received and paid, day by day' },
  ],
};
