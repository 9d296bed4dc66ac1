import { cities } from '../../../rules/cities/cities.ts';
import type { PensionScenario } from '../../pension/pension-scenario.ts';
import { retirementWindow } from '../../pension/retirement-window.ts';
import { openRuleBook } from '../../shared/rule-book.ts';
import { retirementLineOf } from '../../shared/statutory-retirement.ts';
import type { CompareAssumptions } from '../assumed.ts';
import type { CompareScenario } from '../compare-scenario.ts';
import type { Timeline } from '../timeline.ts';

/**
 * The mainland side of a comparison as a pension scenario of its own. Where no years are asked for it is paid to the
 * minimum: 最低缴费年限 of the year in which the statutory age is reached.
 */
export function mainlandScenario(
  scenario: CompareScenario,
  { start }: Timeline,
  assumptions: CompareAssumptions,
): PensionScenario {
  const { asOf, asKnownOn, city, employment, birth, sex, monthly, basePolicy, retire, outlook, overrides } = scenario;
  const line = scenario.line ?? retirementLineOf(sex, employment === 'employee');
  const minimum = retirementWindow(birth, line, cities[city].pension, openRuleBook(scenario))?.minimum;
  const years = scenario.years ?? (minimum === undefined ? undefined : minimum / 12);
  return {
    ...{ asOf, city, employment, birth, sex, line, start, basePolicy, retire, outlook, overrides },
    strict: scenario.strict,
    chosenBy: scenario.chosenBy,
    ...(asKnownOn !== undefined && { asKnownOn }),
    ...(monthly !== undefined && { monthly }),
    ...(years !== undefined && { years }),
    wageGrowth: assumptions.wageGrowth,
    creditingRate: assumptions.creditingRate,
    indexation: assumptions.indexation,
    inflation: assumptions.inflationCn,
    ...(scenario.fx && { fx: scenario.fx }),
    lifeTable: assumptions.lifeTable,
    mortality: assumptions.mortality,
  };
}
