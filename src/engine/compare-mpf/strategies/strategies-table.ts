import { ageText, type Month, type Months, monthsBetween, plusMonths } from '../../../quantities/months.ts';
import type { Column, Figure, Table } from '../../shared/result.ts';
import type { LifeAhead } from '../../shared/survival.ts';
import type { CompareLife } from '../compare-life.ts';
import { inYuan } from './desk.ts';
import {
  breakEvenAt,
  broughtIn,
  employerPaid,
  endsAt,
  incomeToday,
  leftToday,
  moneysWorth,
  netToday,
  paidIn,
  placeOfAge,
  returnTo,
} from './measure.ts';
import { pocketsOf, strategyIds } from './strategy.ts';
import { type StrategyLife, strategyLife } from './strategy-life.ts';

/**
 * The table `strategies`: the same person and years four ways. `paidIn` is one's own money in the dollars of each month,
 * `broughtIn` the balance there is; incomes, what is left and `net` are today's money. `incomeNN` is of the month after
 * that birthday, whatever is paid from an age on, with the allowances that the means test leaves; `coversNN` its share of the spending; `leftNN` what heirs get
 * of who dies then; `net85` what was received and is left less what was paid and brought in. `breakEvenAge`, the rate of
 * return to 85 and money's worth count the allowances only as far as the strategy changes them. `runsOut` is the chance
 * to outlive the strategy's own income, `lostOnLeaving` what is lost of the contributions to who leaves after five years.
 */
export const strategyColumns = [
  { id: 'strategy', unit: 'words' },
  { id: 'paidInHkd', unit: 'HKD' },
  { id: 'broughtInHkd', unit: 'HKD' },
  { id: 'employerPaidHkd', unit: 'HKD' },
  { id: 'income65Hkd', unit: 'HKD/month' },
  { id: 'income65Rmb', unit: 'CNY/month' },
  { id: 'covers65', unit: 'ratio' },
  { id: 'income75Hkd', unit: 'HKD/month' },
  { id: 'income75Rmb', unit: 'CNY/month' },
  { id: 'covers75', unit: 'ratio' },
  { id: 'income85Hkd', unit: 'HKD/month' },
  { id: 'income85Rmb', unit: 'CNY/month' },
  { id: 'covers85', unit: 'ratio' },
  { id: 'left65Hkd', unit: 'HKD' },
  { id: 'left75Hkd', unit: 'HKD' },
  { id: 'left85Hkd', unit: 'HKD' },
  { id: 'net85Hkd', unit: 'HKD' },
  { id: 'breakEvenAge', unit: 'age' },
  { id: 'returnTo85', unit: 'ratio' },
  { id: 'moneysWorth', unit: 'ratio' },
  { id: 'runsOut', unit: 'ratio' },
  { id: 'lostOnLeavingHkd', unit: 'HKD' },
] as const satisfies readonly Column[];

/** The id of a column of the table `strategies`. */
export type StrategyColumnId = (typeof strategyColumns)[number]['id'];
type Row = Partial<Record<StrategyColumnId, Figure>>;

/** The four strategies; one that is not known, or does not exist, has only its name. */
export function strategiesTable(life: CompareLife, ahead: LifeAhead | undefined): Table {
  const rows = strategyIds.map((id): Row => {
    const strategy = strategyLife(id, life);
    return { strategy: id, ...(strategy && rowOf(strategy, life, ahead)) };
  });
  return { columns: strategyColumns, rows: rows.map((row) => strategyColumns.map(({ id }) => row[id] ?? null)) };
}

function rowOf(strategy: StrategyLife, life: CompareLife, ahead: LifeAhead | undefined): Row {
  const { timeline } = life.base;
  const at85 = placeOfAge(85, timeline);
  const even = breakEvenAt(strategy);
  return {
    paidInHkd: paidIn(strategy),
    broughtInHkd: broughtIn(strategy),
    employerPaidHkd: employerPaid(strategy),
    ...ofAge(65, strategy, life),
    ...ofAge(75, strategy, life),
    ...ofAge(85, strategy, life),
    ...(at85 !== undefined && { net85Hkd: netToday(strategy, at85), returnTo85: rateTo(strategy, at85) }),
    ...(even !== undefined && {
      breakEvenAge: ageText(monthsBetween(timeline.birth, plusMonths(timeline.start, even))),
    }),
    ...(ahead && chances(strategy, life, ahead)),
    lostOnLeavingHkd: lostOnLeaving(strategy, life),
  };
}

/** Income, its share of the spending, and what is left at an age; empty where it is past. */
function ofAge(age: 65 | 75 | 85, strategy: StrategyLife, life: CompareLife): Row {
  const place = placeOfAge(age, life.base.timeline);
  if (place === undefined) return {};
  // An annuity bought on the birthday is paid from the month after it.
  const income = incomeToday(strategy, life, place + 1);
  return {
    [`income${age}Hkd`]: income,
    [`income${age}Rmb`]: inYuan(income, life.desk),
    [`covers${age}`]: coverOf(income, life),
    [`left${age}Hkd`]: leftToday(strategy, place),
  };
}

/** To a hundredth of a percent. */
function coverOf(income: number, { base: { scenario }, desk }: CompareLife): string | null {
  const { spending, spendingCurrency } = scenario;
  if (spending === undefined) return null;
  const compared = spendingCurrency === 'HKD' ? income : inYuan(income, desk);
  return (compared / spending).toFixed(4);
}

function rateTo(strategy: StrategyLife, place: number): string | null {
  const found = returnTo(strategy, place);
  return found.kind === 'found' ? found.yearly.toFixed(10) : null;
}

function chances(strategy: StrategyLife, { base }: CompareLife, ahead: LifeAhead): Row {
  const { start } = base.timeline;
  const ends = endsAt(strategy);
  return {
    moneysWorth: moneysWorth(strategy, ahead, start, base.returns.netIn)?.toFixed(10) ?? null,
    runsOut: (ends === undefined ? 0 : ahead.chance((start + ends) as Month)).toFixed(10),
  };
}

/** Leaving is looked at after so many months, or at the last contribution where that is earlier. */
export const leavingAfter = 60 as Months;

/** Own contributions to the mainland less the account that is paid out; nothing of MPF is lost, only kept to its age. */
function lostOnLeaving({ id }: StrategyLife, { mainland, desk, base }: CompareLife): number {
  if (mainland === undefined || !pocketsOf[id].includes('mainland')) return 0;
  const { start } = base.timeline;
  const leaving = Math.min(start + leavingAfter, mainland.paidUntil) as Month;
  // No pension is claimed within that time, and all that is paid in it is known.
  return desk.inDollars(mainland.lostBy(leaving) as number, leaving - start - 1);
}
