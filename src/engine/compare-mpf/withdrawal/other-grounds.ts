import { money } from '../../../quantities/money.ts';
import { taxOf, type WithdrawalDesk, worksAt } from './withdrawal-desk.ts';
import { type GroundCode, sayingsOf, type WithdrawalRow, type WithdrawalSaying } from './withdrawal-row.ts';

/**
 * 完全喪失行為能力、罹患末期疾病、死亡: at any age, all at once.
 *
 * @source hong-kong/mpf/other-withdrawals, hong-kong/mpf/withdrawal-tax
 */
export function misfortuneRow(ground: GroundCode, saying: WithdrawalSaying, desk: WithdrawalDesk): WithdrawalRow {
  const reader = desk.reader();
  const conditions = sayingsOf(reader.sayings(desk.law.otherWithdrawals), [saying]);
  return { ground, when: 'ANY_TIME', form: ['AT_ONCE'], conditions, conflicts: [], tax: taxOf(reader, desk), reader };
}

/**
 * 小額結餘: at most so much, in one scheme only, so many months after the last contribution day, without the intention to
 * work. No text on its tax was read.
 *
 * @source hong-kong/mpf/small-balance, hong-kong/mpf/small-balance-months
 */
export function smallBalanceRow(desk: WithdrawalDesk): WithdrawalRow {
  const { scenario, law, ageNow } = desk;
  const reader = desk.reader();
  const most = reader.read(law.smallBalance);
  const months = reader.read(law.smallBalanceMonths);
  return {
    ground: 'SMALL_BALANCE',
    when: months === undefined ? 'NOT_KNOWN' : 'AFTER_LAST_CONTRIBUTION',
    form: ['AT_ONCE'],
    ...(most !== undefined && { amount: money(most * 100) }),
    ...(months !== undefined && { months }),
    conditions: ['ONE_SCHEME_ONLY', 'DECLARES_NO_MORE_WORK'],
    conflicts: [
      ...(most !== undefined && scenario.mpfBalance > most * 100 ? (['BALANCE_TOO_LARGE'] as const) : []),
      ...(worksAt(ageNow, scenario) ? (['STILL_CONTRIBUTES'] as const) : []),
    ],
    tax: ['TAX_NOT_READ'],
    reader,
  };
}
