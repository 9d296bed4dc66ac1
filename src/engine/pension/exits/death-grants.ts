import { money, times, type Yuan, yuan } from '../../../quantities/money.ts';
import type { Month } from '../../../quantities/months.ts';
import { type Rate, rateOf } from '../../../quantities/rate.ts';
import { roundHalfUp } from '../../../quantities/rounding.ts';
import type { PensionLaw, SurvivorGrantMonths } from '../../../rules/pension-law.ts';
import type { RuleBook } from '../../shared/rule-book.ts';

/** What survivors are paid once, beside what is left of the account. */
export interface DeathGrants {
  /** 丧葬补助金 */
  readonly funeral: Yuan;
  /** 抚恤金 */
  readonly survivor: Yuan;
}

/** The person who died: months paid, months drawn, and the contributions that bound the grants of a short record. */
export interface Deceased {
  readonly paid: number;
  readonly drawn: number;
  /** 个人缴费之和: own contributions as far as they went into the account; `undefined` where a month is not known. */
  readonly credited: number | undefined;
}

/**
 * 抚恤金发放月数 in twelfths of a month: by the contribution period, counted in months; a pensioner's falls by a month for
 * each year drawn, months counted, to a floor.
 */
export function survivorTwelfths({ paid, drawn }: Pick<Deceased, 'paid' | 'drawn'>, rule: SurvivorGrantMonths): number {
  const atDeath = Math.min(rule.atMost * 12, stepTwelfths(paid, rule));
  return drawn === 0 ? atDeath : Math.max(rule.atLeastDrawing * 12, atDeath - drawn);
}

function stepTwelfths(paid: number, rule: SurvivorGrantMonths): number {
  if (paid < rule.shortBelow) return rule.short * 12;
  if (paid < rule.middleBelow) return rule.middle * 12;
  return rule.full * 12 + Math.max(0, paid - rule.fullTo);
}

/**
 * 遗属待遇: funeral and survivor grant of a death from illness, in months of the province's urban income of the year
 * before. Both together are not above the own contributions of a short record. `undefined` where a rule is missing, or
 * what was credited to such a record.
 *
 * @rounding each grant to the fen, half up, from the yearly income
 * @source national/pension/funeral-grant-months, survivor-grant-months, guangdong/pension/urban-income
 */
export function deathGrants(
  deceased: Deceased,
  death: Month,
  law: PensionLaw,
  book: RuleBook,
  wageGrowth: Rate,
): DeathGrants | undefined {
  const income = book.grown(law.urbanIncome, { rate: wageGrowth, stepsIn: 1 })(death);
  const funeralMonths = book.read(law.funeralGrantMonths, death);
  const survivorMonths = book.read(law.survivorGrantMonths, death);
  if (income === undefined || funeralMonths === undefined || survivorMonths === undefined) return undefined;
  const inTwelfths = (twelfths: number): Yuan => times(yuan(income.value), rateOf(twelfths, 144), roundHalfUp);
  const funeral = inTwelfths(funeralMonths.value * 12);
  const survivor = inTwelfths(survivorTwelfths(deceased, survivorMonths.value));
  return deceased.paid < survivorMonths.value.shortBelow
    ? bounded({ funeral, survivor }, deceased.credited)
    : { funeral, survivor };
}

/** The funeral grant first, then the other as far as the bound leaves room. */
function bounded({ funeral, survivor }: DeathGrants, bound: number | undefined): DeathGrants | undefined {
  if (bound === undefined) return undefined;
  const first = Math.min(funeral, bound);
  return { funeral: money(first), survivor: money(Math.min(survivor, bound - first)) };
}
