import type { Field } from './field.ts';

/** Every field of a medical scenario, in the order of help. Flags, `--set` paths and YAML keys all come from this list. */
export const medicalFields = [
  { path: 'plan' },
  { path: 'title' },
  { path: 'city', flag: 'city', value: 'city' },
  { path: 'scheme', flag: 'scheme', value: 'scheme' },
  { path: 'employment', flag: 'employment', value: 'kind' },
  { path: 'age', flag: 'age', value: 'age' },
  { path: 'birth', flag: 'birth', value: 'YYYY-MM' },
  { path: 'sex', flag: 'sex', value: 'sex' },
  { path: 'retired', flag: 'retired' },
  { path: 'retire', flag: 'retire', value: 'age' },
  { path: 'line', flag: 'line', value: 'line' },
  { path: 'wage', flag: 'wage', value: 'amount' },
  { path: 'base', flag: 'base', value: 'amount' },
  { path: 'year', flag: 'year', value: 'YYYY' },
  { path: 'years', flag: 'years', value: 'count' },
  { path: 'insuredMonths', flag: 'insured-months', value: 'count' },
  { path: 'localMonths', flag: 'local-months', value: 'count' },
  { path: 'continuousMonths', flag: 'continuous-months', value: 'count' },
  { path: 'gap', flag: 'gap', value: 'months' },
  { path: 'missedYears', flag: 'missed-years', value: 'count' },
  { path: 'repairedYears', flag: 'repaired-years', value: 'count' },
  { path: 'visits', flag: 'visit', value: 'visit', several: true },
  { path: 'profiles' },
  { path: 'claim.premium' },
  { path: 'claim.ratio' },
  { path: 'claim.limit' },
  { path: 'vouchersUsed', flag: 'vouchers-used', value: 'amount' },
  { path: 'outlook', flag: 'outlook', value: 'outlook' },
  { path: 'assumptions.wageGrowth', flag: 'wage-growth', value: 'rate' },
  { path: 'assumptions.careInflation', flag: 'care-inflation', value: 'rate' },
  { path: 'assumptions.inflation', flag: 'inflation', value: 'rate' },
  { path: 'assumptions.fx', flag: 'fx', value: 'number' },
  { path: 'project', flag: 'project' },
  { path: 'asOf', flag: 'as-of', value: 'YYYY-MM-DD' },
  { path: 'asKnownOn', flag: 'as-known-on', value: 'YYYY-MM-DD' },
  { path: 'strict', flag: 'strict' },
] as const satisfies readonly Field[];

/** The path of a medical field that is one text; visits and profiles are lists and read apart. */
export type MedicalPath = Exclude<(typeof medicalFields)[number]['path'], 'visits' | 'profiles'>;
