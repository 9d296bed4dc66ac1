import { monthOfDay } from '../../quantities/calendar.ts';
import type { Currency } from '../../quantities/money.ts';
import { monthText } from '../../quantities/months.ts';
import { rateText } from '../../quantities/rate.ts';
import type { Column, Figure, Table } from '../shared/result.ts';
import type { Row, Schedule } from './row.ts';

/**
 * The columns of the table `schedule`, a row a payment. `payment` is interest and principal; `prepayment` is paid on
 * top of it and `fee` for that; `binding` is the side of a plan that decided the rate, where it has two.
 */
export function scheduleColumns(currency: Currency) {
  return [
    { id: 'month', unit: 'month' },
    { id: 'rate', unit: 'ratio' },
    { id: 'payment', unit: currency },
    { id: 'interest', unit: currency },
    { id: 'principal', unit: currency },
    { id: 'prepayment', unit: currency },
    { id: 'fee', unit: currency },
    { id: 'balance', unit: currency },
    { id: 'binding', unit: 'words' },
  ] as const satisfies readonly Column[];
}

/** The ids of its columns. */
export type ScheduleColumnId = ReturnType<typeof scheduleColumns>[number]['id'];

/** The table `schedule` of a loan. */
export function scheduleTable<C extends Currency>({ rows }: Schedule<C>, currency: C): Table {
  const columns = scheduleColumns(currency);
  return { columns, rows: rows.map((row) => columns.map(({ id }) => cellsOf(row)[id])) };
}

function cellsOf<C extends Currency>(row: Row<C>): Record<ScheduleColumnId, Figure> {
  return {
    month: monthText(monthOfDay(row.due)),
    rate: row.rate === undefined ? null : rateText(row.rate, 10),
    payment: row.payment,
    interest: row.interest,
    principal: row.principal,
    prepayment: row.prepaid,
    fee: row.fee,
    balance: row.balance,
    binding: row.binding ?? null,
  };
}
