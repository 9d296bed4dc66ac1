import type { Caveat } from '../../shared/result.ts';
import { departureConflicts } from './permanent-departure.ts';
import type { WithdrawalDesk } from './withdrawal-desk.ts';
import type { WithdrawalRow } from './withdrawal-row.ts';

/** What must be said beside the table `withdrawal`. */
export type WithdrawalCaveatCode =
  | 'WITHDRAWAL_LAW_STAYS'
  | 'WITHDRAWAL_DEPARTURE_CONFLICT'
  | 'WITHDRAWAL_ALLOWANCES_NOT_KNOWN'
  | 'WITHDRAWAL_SMALL_BALANCE_EDGE'
  | 'WITHDRAWAL_NOT_KNOWN';

/** What the rows cannot say: an open edge, a choice that does not fit the person, rules that say nothing. */
export function withdrawalCaveats(
  desk: WithdrawalDesk,
  rows: readonly WithdrawalRow[],
): readonly Caveat<WithdrawalCaveatCode>[] {
  const { asOf, withdraw } = desk.scenario;
  const silent = [...new Set(rows.flatMap(({ reader }) => reader.silent()))];
  const amount = rows.find((row) => row.amount !== undefined)?.amount;
  return [
    { code: 'WITHDRAWAL_LAW_STAYS', values: { day: asOf } },
    ...(withdraw === 'permanent-departure' ? ofDeparture(desk) : []),
    ...(amount === undefined ? [] : [{ code: 'WITHDRAWAL_SMALL_BALANCE_EDGE' as const, values: { amount } }]),
    ...(silent.length === 0 ? [] : [{ code: 'WITHDRAWAL_NOT_KNOWN' as const, values: { rules: silent.join(', ') } }]),
  ];
}

function ofDeparture(desk: WithdrawalDesk): readonly Caveat<WithdrawalCaveatCode>[] {
  const conflicts = departureConflicts(desk);
  const works = conflicts.includes('WORKS_IN_HONG_KONG') ? 'yes' : 'no';
  const lives = conflicts.includes('LIVES_IN_HONG_KONG') ? 'yes' : 'no';
  const fits = works === 'no' && lives === 'no';
  return [
    ...(fits ? [] : [{ code: 'WITHDRAWAL_DEPARTURE_CONFLICT' as const, values: { works, lives } }]),
    ...(conflicts.includes('ALLOWANCES_NOT_KNOWN')
      ? [{ code: 'WITHDRAWAL_ALLOWANCES_NOT_KNOWN' as const, values: {} }]
      : []),
  ];
}
