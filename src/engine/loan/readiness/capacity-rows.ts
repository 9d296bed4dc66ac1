import { moneyText } from '../../../quantities/money.ts';
import { ageText, months } from '../../../quantities/months.ts';
import { type Rate, rateText } from '../../../quantities/rate.ts';
import { percentOf } from '../../shared/percent-of.ts';
import { type ChecklistRow, counted } from './checklist-row.ts';
import { type LenderTest, type LenderTestItem, verdictOf } from './lender-test.ts';
import { lenderTests } from './lender-tests.ts';
import type { ReadinessDesk } from './readiness-desk.ts';
import type { TestedRatios } from './tested-ratios.ts';

/** The items on capacity: what comes in, what goes out, and the tests of banks. */
export type CapacityItem = 'INCOME' | 'DEBTS' | 'NO_TESTS' | LenderTestItem;

type Row = ChecklistRow<CapacityItem>;

/** 还款能力: income and other debts, then each test of the bank that is asked. */
export function capacityRows(desk: ReadinessDesk, ratios: TestedRatios): readonly Row[] {
  const { borrower } = desk.scenario;
  const tests = lenderTests(desk, ratios);
  return [
    amountRow('INCOME', borrower?.income, borrower?.currency),
    amountRow('DEBTS', borrower?.debts, borrower?.currency),
    ...(tests.length > 0
      ? tests.map(testRow)
      : [{ group: 'CAPACITY', item: 'NO_TESTS', status: 'NO_THRESHOLD', uses: [] } as const]),
  ];
}

function amountRow(item: 'INCOME' | 'DEBTS', told: number | undefined, currency: string | undefined): Row {
  const row = { group: 'CAPACITY', item, uses: [] } as const;
  if (told === undefined) return { ...row, status: 'NOT_TOLD' };
  return { ...row, yours: `${currency} ${moneyText(told)}`, status: 'TOLD' };
}

/** A test with the person's figure; where limits differ both are named. */
function testRow(test: LenderTest): Row {
  const { item, bound, unit, limits, found, uses } = test;
  const tokens = [...new Set(limits.map((limit) => tokenOf(limit, unit)))];
  const row = { group: 'CAPACITY', item, ...(found && { yours: tokenOf(found, unit) }), uses } as const;
  if (tokens.length === 0) return { ...row, status: 'NO_THRESHOLD' };
  const status = found === undefined ? 'NOT_TOLD' : verdictOf(test, found);
  return { ...row, bound, threshold: tokens.join(' OR '), status };
}

function tokenOf(value: Rate, unit: LenderTest['unit']): string {
  if (unit === 'share') return percentOf(value);
  if (unit === 'months') return counted(value.numerator, 'MONTH');
  if (unit === 'age') return ageText(months(value.numerator)).replace(/y0m$/, 'y');
  return `${rateText(value, 4).replace(/\.?0+$/, '')} TIMES`;
}
