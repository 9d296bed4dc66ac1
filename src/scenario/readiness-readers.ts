import { loanFee, loanReaders } from './loan-readers.ts';
import { planOf } from './plan-of.ts';
import { yesOrNo } from './read-choice.ts';
import { wholeBetween } from './read-figure.ts';
import { isSharedWithLoan, type OwnReadinessPath } from './readiness-fields.ts';
import type { TextReader } from './text-reader.ts';

/** A record or a history of at most a hundred years. */
const monthCount = wholeBetween(0, 1_200);
const reportCount = wholeBetween(0, 1_000);

/** How the text of each field is read that a loan has not. */
export const ownReadinessReaders = {
  'credit.historyMonths': monthCount,
  'credit.latePayments': reportCount,
  'credit.longestLateDays': wholeBetween(1, 36_500),
  'credit.limits': loanFee,
  'credit.balances': loanFee,
  'credit.enquiries': reportCount,
  'credit.enquiriesMonths': wholeBetween(1, 120),
  'credit.defaults': yesOrNo,
  'credit.mainlandRecord': yesOrNo,
  'evidence.utilityMonths': monthCount,
  'evidence.taxMonths': monthCount,
  'evidence.rentMonths': monthCount,
  'evidence.socialInsuranceMonths': monthCount,
  'evidence.mpfMonths': monthCount,
  mainlandProperty: yesOrNo,
  mainlandBusiness: yesOrNo,
} satisfies { readonly [Path in OwnReadinessPath]: TextReader<unknown> };

/** How the text of each field is read: those of a loan as a loan reads them. */
export const readinessReaders: Readonly<Record<string, TextReader<unknown>>> = {
  plan: planOf('readiness'),
  title: loanReaders.title,
  ...Object.fromEntries(Object.entries(loanReaders).filter(([path]) => isSharedWithLoan(path))),
  ...ownReadinessReaders,
  'assumptions.fx': loanReaders['assumptions.fx'],
  asOf: loanReaders.asOf,
  asKnownOn: loanReaders.asKnownOn,
  strict: loanReaders.strict,
};
