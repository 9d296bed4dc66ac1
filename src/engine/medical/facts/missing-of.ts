import { type Month, monthOf, monthText } from '../../../quantities/months.ts';
import type { Missing } from '../../shared/result.ts';
import type { ChargedYear } from '../hong-kong/charge-year.ts';
import type { MedicalCase } from '../medical-case.ts';

/**
 * The rules that leave the premium or a visit not known, each with the first month it was needed for. In Hong Kong only
 * asked of care that was named there.
 */
export function missingOf({ own, hongKong, scenario }: MedicalCase): readonly Missing[] {
  const premiums = (own?.premium.months ?? []).flatMap(({ person, missing }, place) =>
    person === undefined ? neededIn(monthOf(scenario.year, place + 1), missing) : [],
  );
  const visits = own === undefined ? (hongKong as ChargedYear).visits : own.care.visits;
  const care = visits.flatMap(({ person, missing, visit }) =>
    person === undefined ? neededIn(visit.month, missing) : [],
  );
  const found = new Map<string, Missing>();
  for (const one of [...premiums, ...care]) if (!found.has(one.rule)) found.set(one.rule, one);
  return [...found.values()];
}

function neededIn(month: Month, rules: readonly string[]): readonly Missing[] {
  return rules.map((rule) => ({ rule, month: monthText(month) }));
}
