import type { Yuan } from '../../../quantities/money.ts';
import { laterMonth, type Month, monthsBetween, monthText, plusMonths } from '../../../quantities/months.ts';
import { internalRateOfReturn } from '../../shared/internal-rate-of-return.ts';
import type { Figure } from '../../shared/result.ts';
import { creditingRates } from '../crediting-rates.ts';
import { rateOfReturn } from '../fact-figures.ts';
import { live, type Person } from '../live.ts';
import { firstMonth, leftInAccount, returnTo85, type WholeLife, wholeLife } from '../measure.ts';
import { ownTotal, runsBetween, total } from '../paid-run.ts';
import type { Retire } from '../pension-scenario.ts';
import type { RetirementWindow } from '../retirement-window.ts';
import { accountAt } from './account-at.ts';
import { deathGrants } from './death-grants.ts';
import type { ExitRow } from './exit-columns.ts';
import type { ExitStanding } from './exit-standing.ts';

/** 停缴等待: nothing more is paid until the statutory age, then what the minimum still asks; the pension starts after it. */
export function stopAndWait(standing: ExitStanding): readonly ExitRow[] {
  if (standing.month >= windowOf(standing).statutory) return [];
  const stopped = stoppedLife(standing);
  if (stopped === undefined) return [];
  const { contributions, plan } = stopped;
  const stillToPay = ownTotal(runsBetween(contributions.runs, standing.month, plan.claim)) as Yuan;
  return [{ ...standing.row, exit: 'stop-and-wait', stillToPay, ...drawnLater(stopped) }];
}

/**
 * 终止关系、一次性领取个人账户: the account with its interest, and nothing of the pooled part. The months are gone.
 *
 * @source national/pension/leaving
 */
export function takeAccount(standing: ExitStanding): ExitRow {
  const account = accountOf(standing, standing.month);
  return { ...standing.row, exit: 'take-account', account, ...settled(standing, account) };
}

/** 保留账户: back in Hong Kong nothing more is paid; with the minimum paid the pension comes, without it only the account. */
export function returnAndDrawLater(standing: ExitStanding): ExitRow {
  const { statutory, minimum } = windowOf(standing);
  const row: ExitRow = { ...standing.row, exit: 'return-and-draw-later', stillToPay: 0 };
  if (Number(row.monthsPaid) >= minimum) {
    const stopped = stoppedLife(standing);
    return { ...row, ...(stopped && drawnLater(stopped)) };
  }
  const paidOut = laterMonth(statutory, standing.month);
  const account = accountOf(standing, paidOut);
  return { ...row, account, ...settled(standing, account, paidOut) };
}

/** 领取前死亡: heirs are paid the account, the funeral grant and the survivor grant. */
export function dieBeforeDrawing(standing: ExitStanding): ExitRow {
  const account = accountOf(standing, standing.month);
  const grants = grantsOf(standing, Number(standing.row.monthsPaid), 0);
  const inAll = grants && account + grants.funeral + grants.survivor;
  return {
    ...standing.row,
    exit: 'die-before-drawing',
    account,
    funeralGrant: grants?.funeral ?? null,
    survivorGrant: grants?.survivor ?? null,
    ...settled(standing, inAll),
  };
}

/** 领取后死亡: pensions drawn so far, then what is left of the account and the grants, the survivors' the smaller the longer. */
export function dieWhileDrawing(standing: ExitStanding): ExitRow {
  const { whole, month, row } = standing;
  const { claim } = whole.plan;
  const drawn = monthsBetween(claim, month);
  let pensions = 0;
  for (let at = claim; at < month; at = plusMonths(at, 1)) pensions += whole.settled.inMonth(at);
  const account = leftInAccount(whole.settled, drawn);
  const grants = grantsOf(standing, whole.plan.paid, drawn);
  const heirs = grants && account + grants.funeral + grants.survivor;
  return {
    ...row,
    exit: 'die-while-drawing',
    account,
    funeralGrant: grants?.funeral ?? null,
    survivorGrant: grants?.survivor ?? null,
    pensionsDrawn: pensions,
    monthlyPension: whole.settled.inMonth(plusMonths(month, -1)),
    pensionFrom: monthText(claim),
    lost: heirs === undefined || row.paidIn === null ? null : Number(row.paidIn) - pensions - heirs,
    returnRate: returnRate(standing, heirs, month, whole.settled.inMonth),
  };
}

function windowOf({ projected }: ExitStanding): RetirementWindow {
  return projected.life.window as RetirementWindow;
}

/**
 * The same person who pays no longer than to the month of the exit, and draws at the statutory age or, if so asked and
 * enough is paid, before; after the statutory month he draws from the month of the exit.
 */
function stoppedLife(standing: ExitStanding): WholeLife | undefined {
  const { projected, whole, month } = standing;
  const { statutory } = windowOf(standing);
  if (month > statutory) return livedUntil(standing, monthsBetween(whole.birth, month));
  const early = whole.plan.retirement < statutory ? livedUntil(standing, projected.scenario.retire) : undefined;
  return early ?? livedUntil(standing, 'statutory');
}

function livedUntil({ projected, whole, years }: ExitStanding, retire: Retire): WholeLife | undefined {
  const { scenario, law, book, assumed, life } = projected;
  const stopped = {
    ...scenario,
    birth: whole.birth,
    line: (life.person as Person).line,
    years: Math.min(years, scenario.years ?? years),
    retire,
  };
  return wholeLife(live(stopped, law, book, assumed));
}

function drawnLater(stopped: WholeLife): Pick<ExitRow, 'monthlyPension' | 'pensionFrom' | 'returnRate'> {
  return {
    monthlyPension: stopped.settled.pension.monthly,
    pensionFrom: monthText(stopped.plan.claim),
    returnRate: rateOfReturn(returnTo85(stopped)),
  };
}

function accountOf({ projected, whole, month }: ExitStanding, payout: Month): Yuan {
  const rates = creditingRates(projected.law, projected.book, projected.assumed);
  return accountAt(payout, month, whole.contributions, rates);
}

function grantsOf({ projected, whole, month }: ExitStanding, paid: number, drawn: number) {
  const { law, book, assumed } = projected;
  const runs = runsBetween(whole.contributions.runs, firstMonth(whole.contributions), month);
  const credited = total(runs, ({ credit }) => credit);
  return deathGrants({ paid, drawn, credited }, month, law, book, assumed.wageGrowth);
}

/** What is lost and the rate of return where one sum ends it all. */
function settled(
  standing: ExitStanding,
  sum: number | undefined,
  on: Month = standing.month,
): Pick<ExitRow, 'lost' | 'returnRate'> {
  const { paidIn } = standing.row;
  const lost = sum === undefined || paidIn === null ? null : Number(paidIn) - sum;
  return { lost, returnRate: returnRate(standing, sum, on, () => 0) };
}

/** The effective annual rate of what the person paid, what was drawn before the end, and the sum at the end. */
function returnRate(
  { whole, month }: ExitStanding,
  sum: number | undefined,
  on: Month,
  drawnIn: (month: Month) => number,
): Figure {
  if (sum === undefined) return null;
  const { contributions, plan } = whole;
  const first = firstMonth(contributions);
  const flows = new Array<number>(monthsBetween(first, on) + 1).fill(0);
  for (const { from, to, own } of runsBetween(contributions.runs, first, month)) {
    if (own === undefined) return null;
    flows.fill(-own, from - first, to - first);
  }
  for (let at = plan.claim; at < on; at = plusMonths(at, 1)) flows[at - first] = drawnIn(at);
  flows[on - first] = sum;
  return rateOfReturn(internalRateOfReturn(flows));
}
