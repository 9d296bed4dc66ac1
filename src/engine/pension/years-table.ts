import { money, times, type Yuan } from '../../quantities/money.ts';
import { laterMonth, type Month, monthOf, monthsBetween, plusMonths, yearOf } from '../../quantities/months.ts';
import type { Rate } from '../../quantities/rate.ts';
import { roundHalfUp } from '../../quantities/rounding.ts';
import { averageIndex } from '../../quantities/wage-index.ts';
import type { Figure, Table } from '../shared/result.ts';
import type { AccountYear } from './individual-account.ts';
import { firstMonth, horizonAgeMonths, leftInAccount, type Today, type WholeLife } from './measure.ts';
import { employerTotal, forEachMonth, monthsPaid, ownTotal, runsBetween, total } from './paid-run.ts';
import { type HongKongDollarColumnId, hongKongDollarColumns, type YearColumnId, yearColumns } from './pension-facts.ts';

/** What the table needs beside the life. */
export interface YearsTableOptions {
  readonly account: readonly AccountYear[];
  readonly today: Today;
  /** The break-even counted in pensions: the table reaches at least its year. */
  readonly breakEven: number | null;
  /** HKD for 1 CNY in a month, when the columns in Hong Kong dollars are wanted. */
  readonly exchange: ((month: Month) => Rate) | undefined;
}

/**
 * The table `years`: what is paid, credited, earned and drawn in each calendar year, and the balance of it all, in the
 * yuan of the day and in today's money. `age` is the age reached in the year; `contributionBase` that of the last month
 * paid; `index` the mean of the months paid in the year; `cumulativeNet` pensions less own contributions so far.
 */
export function yearsTable(life: WholeLife, options: YearsTableOptions): Table {
  const { birth, plan, contributions } = life;
  const first = firstMonth(contributions);
  const even = plusMonths(plan.claim, (options.breakEven ?? 1) - 1);
  const last = Math.max(plusMonths(birth, horizonAgeMonths) - 1, even, plan.claim) as Month;
  const totals = { net: 0, today: 0, hkd: 0, known: true };
  const rows: Figure[][] = [];
  for (let year = yearOf(first); year <= yearOf(last); year += 1) rows.push(yearRow(year, life, options, totals));
  const columns = options.exchange === undefined ? yearColumns : [...yearColumns, ...hongKongDollarColumns];
  return { columns, rows };
}

interface Totals {
  net: number;
  today: number;
  hkd: number;
  /** Whether every recorded month so far says what was paid. */
  known: boolean;
}

function yearRow(year: number, life: WholeLife, options: YearsTableOptions, totals: Totals): Figure[] {
  const { birth, plan, settled } = life;
  const runs = runsBetween(life.contributions.runs, monthOf(year, 1), monthOf(year + 1, 1));
  const drawn = monthsDrawn(year, plan.claim);
  const account = options.account.find((known) => known.year === year);
  const flows = { paidHkd: 0, drawnHkd: 0 };
  forEachMonth(runs, (month, { own }) => {
    if (own === undefined) {
      totals.known = false;
      return;
    }
    totals.net -= own;
    totals.today -= options.today(own, month);
    flows.paidHkd += inHongKongDollars(own, month, options);
  });
  let pension = 0;
  for (const month of drawn) {
    const amount = settled.inMonth(month);
    pension += amount;
    totals.net += amount;
    totals.today += options.today(amount, month);
    flows.drawnHkd += inHongKongDollars(amount, month, options);
  }
  totals.hkd += flows.drawnHkd - flows.paidHkd;
  const paid = monthsPaid(runs);
  const own = ownTotal(runs) ?? null;
  const index = total(runs, (run) => run.index);
  const ifKnown = (amount: number): Figure => (totals.known ? amount : null);
  const row: Record<YearColumnId, Figure> = {
    year,
    age: year - yearOf(birth),
    monthsPaid: paid,
    contributionBase: runs.at(-1)?.base ?? null,
    contribution: own,
    employerContribution: employerTotal(runs) ?? null,
    ...accountFigures(year, life, account, options),
    index: paid === 0 || index === undefined ? null : averageIndex(index, paid),
    pensionPaid: pension,
    cumulativeNet: ifKnown(totals.net),
    cumulativeNetToday: ifKnown(totals.today),
  };
  const figures = yearColumns.map(({ id }) => row[id]);
  if (options.exchange === undefined) return figures;
  const hkd: Record<HongKongDollarColumnId, Figure> = {
    contributionHkd: own === null ? null : flows.paidHkd,
    pensionPaidHkd: flows.drawnHkd,
    cumulativeNetHkd: ifKnown(totals.hkd),
  };
  return [...figures, ...hongKongDollarColumns.map(({ id }) => hkd[id])];
}

/** The months of a year in which a pension is drawn; the last year of the table is whole. */
function monthsDrawn(year: number, claim: Month): Month[] {
  const drawn: Month[] = [];
  const january = (year * 12) as Month;
  for (let month = laterMonth(claim, january); yearOf(month) === year; month = plusMonths(month, 1)) drawn.push(month);
  return drawn;
}

/** The account in a year; nothing is known of it before the balance the office states. */
function accountFigures(
  year: number,
  { plan, settled }: WholeLife,
  known: AccountYear | undefined,
  { account }: YearsTableOptions,
): Pick<Record<YearColumnId, Figure>, 'accountCredit' | 'interest' | 'accountBalance'> {
  if (year < (account[0] as AccountYear).year) return { accountCredit: null, interest: null, accountBalance: null };
  const pensions = monthsBetween(plan.claim, ((year + 1) * 12) as Month);
  return {
    accountCredit: known?.credit ?? 0,
    interest: known?.interest ?? 0,
    accountBalance: pensions > 0 ? leftInAccount(settled, pensions) : (known as AccountYear).balance,
  };
}

function inHongKongDollars(amount: Yuan, month: Month, { exchange }: YearsTableOptions): number {
  return exchange === undefined ? 0 : times(money<'HKD'>(amount), exchange(month), roundHalfUp);
}
