import type { Field } from './field.ts';
import { loanFields } from './loan-fields.ts';

/** What a loan that is only wanted is asked with, as for a loan, as far as a row of the checklist goes by it. */
const sharedWithLoan = [
  ...['currency', 'principal', 'rate', 'months', 'years', 'method', 'lender'],
  ...['income', 'debts', 'incomeCurrency', 'birth', 'homes', 'otherMortgage'].map((name) => `borrower.${name}`),
  ...['place', 'price', 'use', 'propertyFee'].map((name) => `home.${name}`),
];

/** Whether a field is that of a loan. */
export function isSharedWithLoan(path: string): boolean {
  return sharedWithLoan.includes(path);
}

const ownFields = [
  { path: 'credit.historyMonths', flag: 'history-months', value: 'count' },
  { path: 'credit.latePayments', flag: 'late-payments', value: 'count' },
  { path: 'credit.longestLateDays', flag: 'longest-late-days', value: 'count' },
  { path: 'credit.limits', flag: 'limits', value: 'amount' },
  { path: 'credit.balances', flag: 'balances', value: 'amount' },
  { path: 'credit.enquiries', flag: 'enquiries', value: 'count' },
  { path: 'credit.enquiriesMonths', flag: 'enquiries-months', value: 'count' },
  { path: 'credit.defaults', flag: 'defaults' },
  { path: 'credit.mainlandRecord', flag: 'mainland-record' },
  { path: 'evidence.utilityMonths', flag: 'utility-months', value: 'count' },
  { path: 'evidence.taxMonths', flag: 'tax-months', value: 'count' },
  { path: 'evidence.rentMonths', flag: 'rent-months', value: 'count' },
  { path: 'evidence.socialInsuranceMonths', flag: 'social-insurance-months', value: 'count' },
  { path: 'evidence.mpfMonths', flag: 'mpf-months', value: 'count' },
  { path: 'papers', flag: 'paper', value: 'paper', several: true },
  { path: 'mainlandProperty', flag: 'mainland-property' },
  { path: 'mainlandBusiness', flag: 'mainland-business' },
] as const satisfies readonly Field[];

/** Every field of a question for readiness, in the order of help. Flags, `--set` paths and YAML keys all come from this list. */
export const readinessFields: readonly Field[] = [
  { path: 'plan' },
  { path: 'title' },
  ...loanFields.filter(({ path }) => isSharedWithLoan(path)),
  ...ownFields,
  { path: 'assumptions.fx', flag: 'fx', value: 'number' },
  { path: 'asOf', flag: 'as-of', value: 'YYYY-MM-DD' },
  { path: 'asKnownOn', flag: 'as-known-on', value: 'YYYY-MM-DD' },
  { path: 'strict', flag: 'strict' },
];

/** The path of a field that a loan has not; the papers are read apart. */
export type OwnReadinessPath = Exclude<(typeof ownFields)[number]['path'], 'papers'>;
