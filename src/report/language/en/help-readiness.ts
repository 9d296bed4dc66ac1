import type { CommandHelp } from '../help-words.ts';
import { loanHelp } from './help-loan.ts';

const withoutMap = ['months', 'years', 'method', 'lender', 'assumptions.fx', 'asOf', 'asKnownOn'];

const ofBorrower = ['income', 'debts', 'incomeCurrency', 'birth', 'homes', 'otherMortgage'];
const ofHome = ['place', 'price', 'use', 'propertyFee'];
const asOfLoan = [
  ...withoutMap,
  ...ofBorrower.map((name) => `borrower.${name}`),
  ...ofHome.map((name) => `home.${name}`),
];

/** What a loan is asked with too says the same. */
const sharedWithLoan = Object.fromEntries(Object.entries(loanHelp.fields).filter(([path]) => asOfLoan.includes(path)));

/** What help says of `bayplan readiness`, in English. */
export const readinessHelp: CommandHelp = {
  summary: 'what a lender looks at, and how you stand; it makes no score',
  argument: 'scenario file (YAML), - for standard input; flags win over it',
  fields: {
    ...sharedWithLoan,
    currency: 'currency of the loan that is wanted: cny or hkd (default: cny)',
    principal: 'what is to be borrowed',
    rate: 'its yearly rate as it was given to you, like 3.1%',
    'credit.historyMonths': 'months since your first credit',
    'credit.latePayments': 'late payments in your credit report',
    'credit.longestLateDays': 'days of the longest delay',
    'credit.limits': 'all your credit limits together',
    'credit.balances': 'what is used of them',
    'credit.enquiries': 'enquiries by lenders in the report',
    'credit.enquiriesMonths': 'in the last so many months',
    'credit.defaults': 'the report has a default; in a file also false',
    'credit.mainlandRecord': 'the central bank of the mainland has a record of you',
    'evidence.utilityMonths': 'months of utility bills at hand',
    'evidence.taxMonths': 'months of tax records at hand',
    'evidence.rentMonths': 'months of rent records at hand',
    'evidence.socialInsuranceMonths': 'months of mainland social insurance on record',
    'evidence.mpfMonths': 'months of MPF on record',
    papers: 'a paper at hand, as the lists name it, like home-return-permit (repeatable)',
    mainlandProperty: 'you own property on the mainland; in a file also false',
    mainlandBusiness: 'you own a business there; in a file also false',
    strict: 'no effect here: a checklist always answers, and lists what is not told',
  },
  examples: [
    {
      line: 'bayplan readiness --principal 2000000 --rate 3.05% --years 30 --place shenzhen --price 3000000 --income 25000',
      shows: 'a home loan on the mainland',
    },
    {
      line: 'bayplan readiness --principal 2000000 --rate 3.05% --years 30 --limits 200000 --balances 40000 --paper home-return-permit',
      shows: 'with credit limits and a paper at hand',
    },
    { line: 'bayplan readiness mine.yaml --table checklist', shows: 'every item with its source' },
  ],
};
