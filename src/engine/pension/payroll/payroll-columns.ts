import type { Column } from '../../shared/result.ts';

/** The table `payroll`: every deduction of the first month, one row a scheme or a form of it. A public contract. */
export const payrollColumns = [
  { id: 'scheme', unit: 'words' },
  { id: 'base', unit: 'CNY/month' },
  { id: 'employeeRate', unit: 'ratio' },
  { id: 'employee', unit: 'CNY/month' },
  { id: 'employerRate', unit: 'ratio' },
  { id: 'employer', unit: 'CNY/month' },
  { id: 'evidence', unit: 'text' },
  { id: 'standing', unit: 'text' },
  { id: 'rule', unit: 'text' },
  { id: 'missing', unit: 'text' },
  { id: 'note', unit: 'words' },
] as const satisfies readonly Column[];

/** The id of a column of the table. */
export type PayrollColumnId = (typeof payrollColumns)[number]['id'];
