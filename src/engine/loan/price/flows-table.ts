import type { Currency } from '../../../quantities/money.ts';
import type { Column, Table } from '../../shared/result.ts';
import type { AprFlow } from './apr-flow.ts';

/** The columns of the table `flows`: a row a month from the start (month 0), or a row a day; interest and balance of a card. */
export function flowsColumns(currency: Currency) {
  return [
    { id: 'month', unit: 'months' },
    { id: 'day', unit: 'text' },
    { id: 'received', unit: currency },
    { id: 'paid', unit: currency },
    { id: 'interest', unit: currency },
    { id: 'balance', unit: currency },
  ] as const satisfies readonly Column[];
}

/** The ids of its columns. */
export type FlowsColumnId = ReturnType<typeof flowsColumns>[number]['id'];

/** The table `flows` of a true price. */
export function flowsTable(flows: readonly AprFlow[], currency: Currency): Table {
  const columns = flowsColumns(currency);
  return { columns, rows: flows.map((flow) => columns.map(({ id }) => flow[id])) };
}
