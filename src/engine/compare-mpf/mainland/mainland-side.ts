import { type Month, monthsBetween, plusMonths } from '../../../quantities/months.ts';
import { creditingRates } from '../../pension/crediting-rates.ts';
import { accountAt } from '../../pension/exits/account-at.ts';
import { deathGrants } from '../../pension/exits/death-grants.ts';
import { leftInAccount, type WholeLife } from '../../pension/measure.ts';
import { forEachMonth, ownTotal, runsBetween, total } from '../../pension/paid-run.ts';
import type { PensionCase } from '../../pension/pension-case.ts';
import type { Span } from '../../pension/plan-contributions.ts';
import { nothingIn, type Stream } from '../strategies/stream.ts';
import type { Timeline } from '../timeline.ts';

/** 职工基本养老保险 of the person, by month, in fen. */
export interface MainlandSide {
  readonly whole: WholeLife;
  readonly stream: Stream;
  /** The month after the last contribution. */
  readonly paidUntil: Month;
  /** Own contributions less the account that is paid out, for who leaves at the start of a month after the first. */
  readonly lostBy: (leaving: Month) => number | undefined;
}

/** The flows of a pension that was reached; `undefined` where none was. */
export function mainlandSide(projected: PensionCase, { start, end }: Timeline): MainlandSide | undefined {
  const { whole } = projected;
  if (whole === undefined) return undefined;
  const months = end - start;
  const [paid, employerPaid, received] = [[...nothingIn(months)], [...nothingIn(months)], [...nothingIn(months)]];
  forEachMonth(whole.contributions.runs, (month, run) => {
    paid[month - start] = run.own as number;
    employerPaid[month - start] = run.employer ?? 0;
  });
  for (let month = whole.plan.claim; month < end; month = plusMonths(month, 1))
    received[month - start] = whole.settled.inMonth(month);
  const left = new Map<number, number>();
  const leftAfter = (place: number): number => {
    const known = left.get(place);
    if (known !== undefined) return known;
    const found = leftToHeirs(projected, whole, plusMonths(start, place + 1));
    left.set(place, found);
    return found;
  };
  return {
    whole,
    stream: { paid, employerPaid, received, leftAfter, broughtIn: 0 },
    paidUntil: (whole.plan.spans.at(-1) as Span).to,
    lostBy: (leaving) => lostBy(projected, whole, leaving),
  };
}

/** What is left of the account, and the two grants where the rules give them, of who dies at the start of a month. */
function leftToHeirs(projected: PensionCase, whole: WholeLife, death: Month): number {
  const { claim } = whole.plan;
  const { law, book, assumed } = projected;
  const drawn = Math.max(0, monthsBetween(claim, death));
  const account =
    death < claim
      ? accountAt(death, death, whole.contributions, creditingRates(law, book, assumed))
      : leftInAccount(whole.settled, drawn);
  const before = runsBetween(whole.contributions.runs, plusMonths(claim, -1_200), death);
  const paid = total(before, () => 1) as number;
  const credited = total(before, ({ credit }) => credit);
  const grants = deathGrants({ paid, drawn, credited }, death, law, book, assumed.wageGrowth);
  return account + (grants === undefined ? 0 : grants.funeral + grants.survivor);
}

function lostBy({ law, book, assumed }: PensionCase, whole: WholeLife, leaving: Month): number | undefined {
  if (leaving >= whole.plan.claim) return undefined;
  // Without a record every month that is paid is known.
  const paid = ownTotal(runsBetween(whole.contributions.runs, plusMonths(leaving, -1_200), leaving)) as number;
  return paid - accountAt(leaving, leaving, whole.contributions, creditingRates(law, book, assumed));
}
