import type { Yuan } from '../../../quantities/money.ts';
import type { Month } from '../../../quantities/months.ts';
import type { PayrollLaw } from '../../../rules/payroll-law.ts';
import type { RuleBook } from '../../shared/rule-book.ts';

/** Where a month's wage is settled: the city and its law, the rules as they stand, the month, the wage where known. */
export interface PayrollDesk {
  readonly city: string;
  readonly law: PayrollLaw;
  readonly book: RuleBook;
  readonly month: Month;
  readonly wage: Yuan | undefined;
}
