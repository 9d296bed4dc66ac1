import type { Column } from '../../shared/result.ts';

/** The table `resident`: the pension of those not in work, one row a contribution tier. A public contract. */
export const residentColumns = [
  { id: 'tier', unit: 'CNY' },
  { id: 'subsidy', unit: 'CNY' },
  { id: 'yearsPaid', unit: 'year' },
  { id: 'claimMonth', unit: 'month' },
  { id: 'claimAge', unit: 'age' },
  { id: 'totalPaid', unit: 'CNY' },
  { id: 'accountAtClaim', unit: 'CNY' },
  { id: 'accountPension', unit: 'CNY/month' },
  { id: 'basePension', unit: 'CNY/month' },
  { id: 'basePensionAtLeast', unit: 'CNY/month' },
  { id: 'longContribution', unit: 'CNY/month' },
  { id: 'monthlyPension', unit: 'CNY/month' },
  { id: 'monthlyPensionAtLeast', unit: 'CNY/month' },
  { id: 'employeeScheme', unit: 'CNY/month' },
  { id: 'evidence', unit: 'text' },
  { id: 'standing', unit: 'text' },
  { id: 'missing', unit: 'text' },
  { id: 'note', unit: 'words' },
] as const satisfies readonly Column[];

/** The id of a column of the table. */
export type ResidentColumnId = (typeof residentColumns)[number]['id'];
