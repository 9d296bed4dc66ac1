import type { CommandHelp } from '../help-words.ts';

/** What help says of `bayplan award`, in English. */
export const awardHelp: CommandHelp = {
  summary: 'whether a pension decision letter (核定表) is right, and why not',
  argument: 'letter as a file (YAML), - for standard input; flags win over it',
  fields: {
    region: 'whose letter: guangdong (without Shenzhen) or shenzhen',
    benefitBase: 'benefit base (计发基数) in yuan; absent: that of the month of the award',
    index: 'average wage index (平均缴费指数), like 0.4520',
    indexSum: 'sum of the monthly indices, instead of --index or beside it',
    months: 'contribution months, deemed ones too',
    balance: 'individual account (个人账户储存额) in yuan',
    payoutMonths: 'payout months (计发月数), like 131.4',
    age: 'age at the award like 61y1m, instead of --payout-months',
    claim: 'month of the award (default: the month of --as-of)',
    stated:
      'amounts of the letter: base=965.73,total=1417.78; lines: base, account, seniority, fixed, allowances (both as one), transitional, total',
    deemedMonths: 'before July 1998: deemed months and months paid before 1994; Shenzhen: all months',
    indexSumBefore: 'Guangdong: sum of the monthly indices 1994-01 to 1998-06',
    city: 'Guangdong: place whose wage index of 1993 holds',
    cityIndex: 'Guangdong: that index, like 1.1910, instead of --city',
    deemedAccount: 'Guangdong: deemed account of the old method in yuan',
    indexBefore: 'Shenzhen: average index before July 1998',
    oldIndexWage: 'Shenzhen: indexed wage of the old method in yuan',
    oldShare: 'Shenzhen: share of that wage, like 15%',
    asOf: 'day it is looked at (default: today)',
    asKnownOn: 'use only rules published by this day',
    strict: 'exit 4 where the letter does not match, or no total can be given',
  },
  examples: [
    {
      line: 'bayplan award --region guangdong --benefit-base 9028 --index 0.4520 --months 213 --balance 55389.69 --payout-months 195 --claim 2024-05 --stated base=1163.39,account=284.05,allowances=168',
      shows: 'which line is wrong, and what was done instead',
    },
    {
      line: 'bayplan award --region shenzhen --index 0.3803 --months 199 --balance 33425.18 --age 61y1m --claim 2025-06 --json',
      shows: 'what the letter should say, for scripts',
    },
  ],
};
