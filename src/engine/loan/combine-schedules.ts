import { type IsoDate, monthOfDay } from '../../quantities/calendar.ts';
import { type Currency, type Money, money, plus } from '../../quantities/money.ts';
import type { Row, Schedule } from './row.ts';

/**
 * 组合贷款: two loans drawn on the same day, commercial and housing fund, as the sum of their schedules. Rows of the same
 * month are one, dated by the later payment; they have no rate of their own, and name the side that decided the first
 * loan's, where it has two.
 *
 * @throws RangeError when the loans were not drawn on the same day
 */
export function combineSchedules<C extends Currency>(first: Schedule<C>, second: Schedule<C>): Schedule<C> {
  if (first.drawnOn !== second.drawnOn)
    throw new RangeError(`a loan of ${first.drawnOn} and one of ${second.drawnOn} are no combination`);
  const [ofFirst, ofSecond] = [byMonth(first), byMonth(second)];
  const months = [...new Set([...ofFirst.keys(), ...ofSecond.keys()])].sort((one, other) => one - other);
  let balances: Balances<C> = { first: first.principal, second: second.principal };
  const rows = months.map((month) => {
    const pair = { first: ofFirst.get(month), second: ofSecond.get(month) };
    balances = {
      first: pair.first === undefined ? balances.first : pair.first.balance,
      second: pair.second === undefined ? balances.second : pair.second.balance,
    };
    const row = together(
      [pair.first, pair.second].filter((one) => one !== undefined),
      balances,
    );
    return pair.first?.binding === undefined ? row : { ...row, binding: pair.first.binding };
  });
  return {
    principal: plus(first.principal, second.principal),
    drawnOn: first.drawnOn,
    fees: plus(first.fees, second.fees),
    rows,
  };
}

interface Balances<C extends Currency> {
  readonly first: Money<C>;
  readonly second: Money<C>;
}

function byMonth<C extends Currency>({ rows }: Schedule<C>): ReadonlyMap<number, Row<C>> {
  return new Map(rows.map((row) => [monthOfDay(row.due), row]));
}

function together<C extends Currency>(rows: readonly Row<C>[], { first, second }: Balances<C>): Row<C> {
  const total = (part: (row: Row<C>) => Money<C>): Money<C> =>
    rows.reduce((all, row) => plus(all, part(row)), money<C>(0));
  return {
    due: rows.map(({ due }) => due).reduce(later),
    monthsSince: Math.max(...rows.map(({ monthsSince }) => monthsSince)),
    assumed: rows.some(({ assumed }) => assumed),
    payment: total(({ payment }) => payment),
    interest: total(({ interest }) => interest),
    principal: total(({ principal }) => principal),
    prepaid: total(({ prepaid }) => prepaid),
    fee: total(({ fee }) => fee),
    balance: plus(first, second),
  };
}

function later(first: IsoDate, second: IsoDate): IsoDate {
  return second > first ? second : first;
}
