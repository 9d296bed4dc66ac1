import type { Field } from './field.ts';

/** Every field of a decision letter, in the order of help. Flags, `--set` paths and YAML keys all come from this list. */
export const awardFields = [
  { path: 'plan' },
  { path: 'title' },
  { path: 'region', flag: 'region', value: 'region' },
  { path: 'benefitBase', flag: 'benefit-base', value: 'amount' },
  { path: 'index', flag: 'index', value: 'number' },
  { path: 'indexSum', flag: 'index-sum', value: 'number' },
  { path: 'months', flag: 'months', value: 'count' },
  { path: 'balance', flag: 'balance', value: 'amount' },
  { path: 'payoutMonths', flag: 'payout-months', value: 'number' },
  { path: 'age', flag: 'age', value: 'age' },
  { path: 'claim', flag: 'claim', value: 'YYYY-MM' },
  { path: 'stated', flag: 'stated', value: 'line=amount,…' },
  { path: 'deemedMonths', flag: 'deemed-months', value: 'count' },
  { path: 'indexSumBefore', flag: 'index-sum-before', value: 'number' },
  { path: 'city', flag: 'city', value: 'city' },
  { path: 'cityIndex', flag: 'city-index', value: 'number' },
  { path: 'deemedAccount', flag: 'deemed-account', value: 'amount' },
  { path: 'indexBefore', flag: 'index-before', value: 'number' },
  { path: 'oldIndexWage', flag: 'old-index-wage', value: 'amount' },
  { path: 'oldShare', flag: 'old-share', value: 'rate' },
  { path: 'asOf', flag: 'as-of', value: 'YYYY-MM-DD' },
  { path: 'asKnownOn', flag: 'as-known-on', value: 'YYYY-MM-DD' },
  { path: 'strict', flag: 'strict' },
] as const satisfies readonly Field[];

/** The path of a field of a letter that is one text; the stated amounts are several and read apart. */
export type AwardPath = Exclude<(typeof awardFields)[number]['path'], 'stated'>;
