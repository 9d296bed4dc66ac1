import { money } from '../../../quantities/money.ts';
import { type Months, monthOf, monthsBetween } from '../../../quantities/months.ts';
import { compound, type Rate } from '../../../quantities/rate.ts';
import { roundHalfUp } from '../../../quantities/rounding.ts';
import type { Visit } from '../care/visit.ts';
import type { HongKongVisit } from '../hong-kong/hong-kong-visit.ts';
import type { CareUse, MedicalScenario } from '../medical-scenario.ts';

/** The care of an age: the profile begun last by then, or the care of the scenario's year before any has begun. */
export function careAtAge({ visits, profiles }: MedicalScenario, age: Months): readonly CareUse[] {
  const begun = profiles.filter(({ from }) => from <= age);
  return begun.reduce((last, next) => (next.from > last.from ? next : last), { from: -1, visits }).visits;
}

/** The care of a calendar year: what was said of the year asked for; of another, or where nothing was, that of the age. */
export function careInYear(scenario: MedicalScenario, year: number): readonly CareUse[] {
  const { visits, birth } = scenario;
  const isSaid = year === scenario.year && visits.length > 0;
  return isSaid ? visits : careAtAge(scenario, monthsBetween(birth, monthOf(year, 1)));
}

/**
 * The mainland visits of a year, in the order given, at what they cost then.
 *
 * @param years how many years of `growth` lie between what the scenario says and the year
 * @rounding each eligible amount to the fen, half up, from what the scenario says
 */
export function mainlandVisits(uses: readonly CareUse[], year: number, growth: Rate, years: number): readonly Visit[] {
  return uses.flatMap((use) => {
    if (use.system !== 'mainland') return [];
    const { care, place, access, month, eligible } = use;
    const then = money<'CNY'>(compound(eligible, growth, years, roundHalfUp));
    return [{ care, place, access, month: monthOf(year, month), eligible: then }];
  });
}

/**
 * The uses of public care in Hong Kong in a year, in the order given: counts do not grow, what a person finances himself
 * does.
 *
 * @rounding a self-financed amount to the cent, half up, from what the scenario says
 */
export function hongKongVisits(
  uses: readonly CareUse[],
  year: number,
  growth: Rate,
  years: number,
): readonly HongKongVisit[] {
  return uses.flatMap((use) => {
    if (use.system !== 'hong-kong') return [];
    const { system: _, month, amount, ...visit } = use;
    const then = amount && money<'HKD'>(compound(amount, growth, years, roundHalfUp));
    return [{ ...visit, month: monthOf(year, month), ...(then !== undefined && { amount: then }) }];
  });
}
