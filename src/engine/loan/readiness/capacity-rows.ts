import { moneyText } from '../../../quantities/money.ts';
import type { ChecklistRow } from './checklist-row.ts';
import type { ReadinessDesk } from './readiness-desk.ts';

/** The items on capacity: what comes in, what goes out, and the tests of banks. */
export type CapacityItem = 'INCOME' | 'DEBTS';

/** 还款能力: income and other debts, then each test of lenders on the lender's side that can be held against them. */
export function capacityRows({ scenario }: ReadinessDesk): readonly ChecklistRow<CapacityItem>[] {
  const { borrower } = scenario;
  return [
    amountRow('INCOME', borrower?.income, borrower?.currency),
    amountRow('DEBTS', borrower?.debts, borrower?.currency),
  ];
}

function amountRow(
  item: CapacityItem,
  told: number | undefined,
  currency: string | undefined,
): ChecklistRow<CapacityItem> {
  const row = { group: 'CAPACITY', item, uses: [] } as const;
  if (told === undefined) return { ...row, status: 'NOT_TOLD' };
  return { ...row, yours: `${currency} ${moneyText(told)}`, status: 'TOLD' };
}
