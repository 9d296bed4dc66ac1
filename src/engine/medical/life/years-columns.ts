import type { Column } from '../../shared/result.ts';

/**
 * The table `years`: a life of cover, a calendar year each. `age` is that of January; `status` that of January, a code;
 * `premiumBase` that of the last month with a premium of the scheme; `outpatientLimit` that of December; `cost` is premium
 * and own part of the care, `costToday` in the money of the valuation month; `missing` are the ids of the rules that
 * leave a cell empty.
 */
export const yearsColumns = [
  { id: 'year', unit: 'year' },
  { id: 'age', unit: 'age' },
  { id: 'status', unit: 'words' },
  { id: 'premium', unit: 'CNY' },
  { id: 'eligible', unit: 'CNY' },
  { id: 'fundPays', unit: 'CNY' },
  { id: 'personPays', unit: 'CNY' },
  { id: 'cost', unit: 'CNY' },
  { id: 'cumulativeCost', unit: 'CNY' },
  { id: 'costToday', unit: 'CNY' },
  { id: 'premiumBase', unit: 'CNY/month' },
  { id: 'employer', unit: 'CNY' },
  { id: 'outpatientLimit', unit: 'CNY' },
  { id: 'personPaysHkd', unit: 'HKD' },
  { id: 'missing', unit: 'text' },
] as const satisfies readonly Column[];

/** The id of a column of the table of a life. */
export type YearsColumnId = (typeof yearsColumns)[number]['id'];
