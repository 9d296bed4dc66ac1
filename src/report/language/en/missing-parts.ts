import type { ProblemSentence } from '../problem-words.ts';

/** What nobody said, by its name. */
export const missingParts: Readonly<Record<string, ProblemSentence>> = {
  payment: {
    says: 'what is paid is missing',
    hint: 'give monthly (--monthly 955), base (--base 4775), or basePolicy floor or ceiling (--base-policy floor)',
  },
  period: {
    says: 'for how long is missing',
    hint: 'give years (--years 20), or birth (--birth 1983-12) to pay until the pension starts',
  },
  birth: {
    says: 'the month of birth is missing: a record belongs to somebody of a certain age',
    hint: 'give birth (--birth 1973-06)',
  },
  region: {
    says: 'the region of the letter is missing',
    hint: 'give region: guangdong (which leaves Shenzhen out) or shenzhen (--region guangdong)',
  },
  index: {
    says: 'the average index is missing',
    hint: 'give index (--index 0.4520), or indexSum (--index-sum 96.2828) to divide by the months',
  },
  months: { says: 'the contribution months are missing', hint: 'give months (--months 213)' },
  balance: { says: 'the individual account is missing', hint: 'give balance (--balance 55389.69)' },
  age: {
    says: 'the age is missing',
    hint: 'give age (--age 45), that of January of the year, or birth (--birth 1980-06)',
  },
  insuredMonths: {
    says: 'the insured months are missing; localMonths are part of them',
    hint: 'give insuredMonths (--insured-months 240)',
  },
  payout: {
    says: 'the payout months are missing',
    hint: 'give payoutMonths (--payout-months 131.4), or age (--age 61y1m) to take them from the table',
  },
  principal: { says: 'the amount of the loan is missing', hint: 'give principal (--principal 1000000)' },
  term: { says: 'for how long is missing', hint: 'give months (--months 360) or years (--years 30)' },
  rate: {
    says: 'the rate is missing',
    hint: 'give rate (--rate 3.1%), or how it is agreed (--rate-plan lpr, hibor or prime)',
  },
  hiborSpread: { says: 'the spread over HIBOR is missing', hint: 'give hiborSpread (--hibor-spread 1.3%)' },
  primeSpread: { says: 'the spread to prime is missing', hint: 'give primeSpread (--prime-spread -1.75%)' },
  steps: { says: 'the steps of the rate are missing', hint: 'give steps, like  steps: [{ from: 1, rate: 3% }]' },
  place: {
    says: 'where the home lies is missing',
    hint: 'give home.place (--place shenzhen)',
  },
  prepay: {
    says: 'a prepayment is missing; prepayFee and penaltyMonths are what it costs',
    hint: 'give prepay (--prepay 24:50000:reduce), or leave them out',
  },
  'yearly-rate': { says: 'the rate is missing', hint: 'give rate, as it was given to you (--rate 3.1%)' },
  limits: {
    says: 'the credit limits are missing; balances are what is used of them',
    hint: 'give credit.limits (--limits 200000)',
  },
  latePayments: {
    says: 'how many payments were late is missing; longestLateDays is the longest of them',
    hint: 'give credit.latePayments (--late-payments 1)',
  },
  enquiries: {
    says: 'how many enquiries there were is missing; enquiriesMonths is in how many months',
    hint: 'give credit.enquiries (--enquiries 3)',
  },
  'term-months': { says: 'for how long is missing', hint: 'give months (--months 12)' },
  repayment: {
    says: 'what is paid back is missing',
    hint: 'give payment (--payment 853.38), flatRate (--flat-rate 2.4%), instalmentFee (--instalment-fee 0.6%), monthlyRate (--monthly-rate 2.65%) or dailyRate (--daily-rate 0.05%) of a card balance, or --flows FILE.csv',
  },
  minimumShare: {
    says: 'the least that the card takes each month is missing; no share is usual enough to be assumed',
    hint: 'give minimumShare (--minimum-share 5%), and minimumPayment (--minimum-payment 230) where it has one',
  },
  cardRate: {
    says: 'what the card charges is missing; minimumShare and minimumPayment are of a card balance',
    hint: 'give monthlyRate (--monthly-rate 2.65%) or dailyRate (--daily-rate 0.05%)',
  },
  instalmentFee: {
    says: 'the fee of the instalments is missing; feeWhen is when it is charged',
    hint: 'give instalmentFee (--instalment-fee 0.6%)',
  },
  'birth-of-comparison': {
    says: 'the month of birth is missing: everything here turns on the age',
    hint: 'give birth (--birth 1980-06)',
  },
  monthly: {
    says: 'what is paid a month is missing; this basePolicy starts from it',
    hint: 'give monthly (--monthly 955), or take basePolicy floor or ceiling',
  },
  casualDays: {
    says: 'the days worked a month are missing; the scale of casual employees goes by the day',
    hint: 'give casualDays (--casual-days 20)',
  },
  age65PlusReturn: {
    says: 'the return of the Age 65 Plus Fund is missing; none is published, and the default strategy moves into it',
    hint: 'give assumptions.age65PlusReturn (--age65-plus-return 3%), or another mpfFunds',
  },
  withdrawAt: {
    says: 'when MPF is taken out is missing; permanent departure allows any age',
    hint: 'give withdrawAt, an age (--withdraw-at 60)',
  },
  flows: { says: 'no cash flow is given', hint: 'write one like  - { date: 2026-11-23, amount: 10000 }' },
  'first-step': { says: 'the rate of the first payments is missing', hint: 'begin the steps with from: 1' },
};

/** What is missing in a part of a list, and what such a part has. */
export const missingKeys: Readonly<Record<string, readonly [part: string, hint: string]>> = {
  column: ['row', 'write it like 2020-07'],
  visit: ['visit', 'a visit has kind, facility and amount; in Hong Kong most have no facility'],
  profile: ['profile', 'a profile has visits, and the age from which they count (from: 65)'],
  step: ['step', 'a step has rate, and the number of the payment from which it counts (from: 37)'],
  prepayment: ['prepayment', 'a prepayment has month (2028-06, or the number of a payment), amount and effect'],
  flow: ['flow', 'a flow has date (2026-11-23) and amount (received 10000, paid -853.38)'],
  housingFund: ['map', 'the part from the housing fund has principal and rate'],
};
