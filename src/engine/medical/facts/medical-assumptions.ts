import { moneyText } from '../../../quantities/money.ts';
import { ageText, monthOf, monthsBetween, monthText } from '../../../quantities/months.ts';
import { rateText } from '../../../quantities/rate.ts';
import type { Assumption, Chooser } from '../../shared/chosen.ts';
import { outlooks } from '../../shared/outlooks.ts';
import { percentOf } from '../../shared/percent-of.ts';
import { retirementLine } from '../life/retirement-month.ts';
import { type MedicalCase, wageGrowthOf } from '../medical-case.ts';
import type { MedicalScenario } from '../medical-scenario.ts';

/** Everything that was taken as given, with who chose it. */
export function medicalAssumptions({ scenario, exchange }: MedicalCase): readonly Assumption[] {
  const chosenBy = (field: string): Chooser => scenario.chosenBy[field] ?? 'default';
  // A rate that the outlook gives was chosen by whoever chose the outlook.
  const rateBy = (field: string): Chooser => scenario.chosenBy[field] ?? chosenBy('outlook');
  const { birth, year, visits } = scenario;
  const inflation = scenario.inflation ?? outlooks[scenario.outlook].inflation;
  const rows: readonly (readonly [id: string, value: string | undefined, chosenBy: Chooser])[] = [
    ['asOf', scenario.asOf, chosenBy('asOf')],
    ['asKnownOn', scenario.asKnownOn, chosenBy('asKnownOn')],
    ['city', scenario.city, chosenBy('city')],
    ['scheme', scenario.scheme, chosenBy('scheme')],
    ['employment', scenario.employment, chosenBy('employment')],
    ['sex', sexText(scenario), chosenBy('sex')],
    ['line', lineText(scenario), chosenBy('line')],
    ['birth', monthText(birth), birthBy(scenario)],
    ['age', ageText(monthsBetween(birth, monthOf(year, 1))), birthBy(scenario)],
    ['year', String(year), chosenBy('year')],
    ['retired', scenario.retired ? 'yes' : 'no', chosenBy('retired')],
    ['retire', retireText(scenario), chosenBy('retire')],
    ['wage', wageText(scenario), scenario.chosenBy['wage'] ?? chosenBy('base')],
    ['insuredMonths', String(scenario.insuredMonths ?? 'not-said'), chosenBy('insuredMonths')],
    ['localMonths', countText(scenario.localMonths), chosenBy('localMonths')],
    ['continuousMonths', countText(scenario.continuousMonths), chosenBy('continuousMonths')],
    ['gap', countText(scenario.gap), chosenBy('gap')],
    ['missedYears', countText(scenario.missedYears), chosenBy('missedYears')],
    ['repairedYears', countText(scenario.repairedYears), chosenBy('repairedYears')],
    ['vhis', scenario.vhis, chosenBy('vhis')],
    ['visits', visits.length === 0 ? 'none' : String(visits.length), chosenBy('visits')],
    ['outlook', scenario.outlook, chosenBy('outlook')],
    ['wageGrowth', percentOf(wageGrowthOf(scenario)), rateBy('wageGrowth')],
    ['inflation', percentOf(inflation), rateBy('inflation')],
    [
      'careInflation',
      percentOf(scenario.careInflation ?? inflation),
      scenario.chosenBy['careInflation'] ?? rateBy('inflation'),
    ],
    ['project', scenario.project ? 'yes' : 'no', chosenBy('project')],
    ['fx', exchange && rateText(exchange, 4), rateBy('fx')],
  ];
  return rows.flatMap(([id, value, by]) => (value === undefined ? [] : [{ id, value, chosenBy: by }]));
}

function birthBy({ chosenBy }: MedicalScenario): Chooser {
  return chosenBy['birth'] ?? chosenBy['age'] ?? 'default';
}

/** A declared amount, or what stands in for it; residents and Hong Kong have none. */
function wageText({ wage, scheme, retired }: MedicalScenario): string | undefined {
  if (wage !== undefined) return moneyText(wage);
  return retired || scheme === 'resident' || scheme === 'hong-kong-public' ? undefined : 'floor';
}

/** Whether cover for life is still to be had: it goes by sex and age. */
function asksForLife({ scheme, retired }: MedicalScenario): boolean {
  return !retired && scheme !== 'resident' && scheme !== 'hong-kong-public';
}

/** The sex, where anything goes by it. */
function sexText(scenario: MedicalScenario): string | undefined {
  return asksForLife(scenario) || scenario.vhis !== undefined ? scenario.sex : undefined;
}

/** 退休年龄档 that is gone by where no age is named. */
function lineText(scenario: MedicalScenario): string | undefined {
  const { line, retire } = scenario;
  return line ?? (asksForLife(scenario) && retire === undefined ? retirementLine(scenario) : undefined);
}

/** When cover for life is asked for, where the scheme may give it. */
function retireText(scenario: MedicalScenario): string | undefined {
  const { retire } = scenario;
  if (!asksForLife(scenario)) return undefined;
  return retire === undefined ? 'statutory' : ageText(retire);
}

function countText(count: number | undefined): string | undefined {
  return count === undefined ? undefined : String(count);
}
