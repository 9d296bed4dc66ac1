import type { Field } from './field.ts';

/** Every field of a loan scenario, in the order of help. Flags, `--set` paths and YAML keys all come from this list. */
export const loanFields = [
  { path: 'plan' },
  { path: 'title' },
  { path: 'currency', flag: 'currency', value: 'currency' },
  { path: 'principal', flag: 'principal', value: 'amount' },
  { path: 'rate', flag: 'rate', value: 'rate' },
  { path: 'months', flag: 'months', value: 'count' },
  { path: 'years', flag: 'years', value: 'count' },
  { path: 'method', flag: 'method', value: 'method' },
  { path: 'ratePlan', flag: 'rate-plan', value: 'plan' },
  { path: 'lpr', flag: 'lpr', value: 'term' },
  { path: 'spread', flag: 'spread', value: 'count' },
  { path: 'repricing', flag: 'repricing', value: 'months' },
  { path: 'repricedOn', flag: 'repriced-on', value: 'day' },
  { path: 'hiborSpread', flag: 'hibor-spread', value: 'rate' },
  { path: 'primeSpread', flag: 'prime-spread', value: 'rate' },
  { path: 'assumedLpr', flag: 'assumed-lpr', value: 'rate' },
  { path: 'assumedHibor', flag: 'assumed-hibor', value: 'rate' },
  { path: 'assumedPrime', flag: 'assumed-prime', value: 'rate' },
  { path: 'steps' },
  { path: 'drawdown', flag: 'drawdown', value: 'YYYY-MM-DD' },
  { path: 'firstPayment', flag: 'first-payment', value: 'YYYY-MM-DD' },
  { path: 'fees', flag: 'fees', value: 'amount' },
  { path: 'grace', flag: 'grace', value: 'months' },
  { path: 'dayCount', flag: 'day-count', value: 'convention' },
  { path: 'prepay', flag: 'prepay', value: 'prepayment', several: true },
  { path: 'prepayFee', flag: 'prepay-fee', value: 'rate or amount' },
  { path: 'penaltyMonths', flag: 'penalty-months', value: 'count' },
  { path: 'housingFund' },
  { path: 'assumptions.fx', flag: 'fx', value: 'number' },
  { path: 'asOf', flag: 'as-of', value: 'YYYY-MM-DD' },
  { path: 'asKnownOn', flag: 'as-known-on', value: 'YYYY-MM-DD' },
  { path: 'strict', flag: 'strict' },
] as const satisfies readonly Field[];

/** The path of a loan field that is one text; the others are lists and a map, and read apart. */
export type LoanPath = Exclude<(typeof loanFields)[number]['path'], 'steps' | 'prepay' | 'housingFund'>;
