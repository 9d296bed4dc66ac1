import type { Field } from './field.ts';

/** Every field of a question for a true price, in the order of help. Flags, `--set` paths and YAML keys all come from this list. */
export const aprFields = [
  { path: 'plan' },
  { path: 'title' },
  { path: 'currency', flag: 'currency', value: 'currency' },
  { path: 'principal', flag: 'principal', value: 'amount' },
  { path: 'months', flag: 'months', value: 'count' },
  { path: 'payment', flag: 'payment', value: 'amount' },
  { path: 'flatRate', flag: 'flat-rate', value: 'rate' },
  { path: 'instalmentFee', flag: 'instalment-fee', value: 'rate' },
  { path: 'monthlyRate', flag: 'monthly-rate', value: 'rate' },
  { path: 'dailyRate', flag: 'daily-rate', value: 'rate' },
  { path: 'minimumShare', flag: 'minimum-share', value: 'share' },
  { path: 'minimumPayment', flag: 'minimum-payment', value: 'amount' },
  { path: 'feeWhen', flag: 'fee-when', value: 'when' },
  { path: 'fee', flag: 'fee', value: 'amount' },
  { path: 'asOf', flag: 'as-of', value: 'YYYY-MM-DD' },
  { path: 'strict', flag: 'strict' },
] as const satisfies readonly Field[];

/** What it takes from a file of its own, in place of a list in the scenario. */
export const aprFiles = [{ path: 'flows', flag: 'flows', value: 'file.csv' }] as const satisfies readonly Field[];

/** The path of a field of a question for a true price. */
export type AprPath = (typeof aprFields)[number]['path'];
