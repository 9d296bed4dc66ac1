import type { Field } from './field.ts';

/** Every field of a pension scenario, in the order of help. Flags, `--set` paths and YAML keys all come from this list. */
export const pensionFields = [
  { path: 'plan' },
  { path: 'title' },
  { path: 'monthly', flag: 'monthly', value: 'amount' },
  { path: 'base', flag: 'base', value: 'amount' },
  { path: 'basePolicy', flag: 'base-policy', value: 'policy' },
  { path: 'years', flag: 'years', value: 'count' },
  { path: 'city', flag: 'city', value: 'city' },
  { path: 'employment', flag: 'employment', value: 'kind' },
  { path: 'birth', flag: 'birth', value: 'YYYY-MM' },
  { path: 'sex', flag: 'sex', value: 'sex' },
  { path: 'line', flag: 'line', value: 'line' },
  { path: 'start', flag: 'start', value: 'YYYY-MM' },
  { path: 'retire', flag: 'retire', value: 'when' },
  { path: 'outlook', flag: 'outlook', value: 'outlook' },
  { path: 'assumptions.wageGrowth', flag: 'wage-growth', value: 'rate' },
  { path: 'assumptions.creditingRate', flag: 'crediting-rate', value: 'rate' },
  { path: 'assumptions.indexation', flag: 'indexation', value: 'rate' },
  { path: 'assumptions.inflation', flag: 'inflation', value: 'rate' },
  { path: 'assumptions.fx', flag: 'fx', value: 'number' },
  { path: 'assumptions.lifeTable', flag: 'life-table', value: 'place' },
  { path: 'assumptions.mortality', flag: 'mortality', value: 'percent' },
  { path: 'assumptions.investmentReturn', flag: 'investment-return', value: 'rate' },
  { path: 'asOf', flag: 'as-of', value: 'YYYY-MM-DD' },
  { path: 'asKnownOn', flag: 'as-known-on', value: 'YYYY-MM-DD' },
  { path: 'strict', flag: 'strict' },
  { path: 'papers', flag: 'papers', value: 'paper' },
] as const satisfies readonly Field[];

/** What a pension scenario takes from a file of its own, in place of a list in the scenario. */
export const pensionFiles = [{ path: 'record', flag: 'record', value: 'file.csv' }] as const satisfies readonly Field[];

/** The path of a pension field. */
export type PensionPath = (typeof pensionFields)[number]['path'];
