import { moneyText } from '../../quantities/money.ts';
import { ageText, monthText, plusMonths } from '../../quantities/months.ts';
import { type Rate, rateText } from '../../quantities/rate.ts';
import type { PensionLaw } from '../../rules/pension-law.ts';
import type { Assumption, Chooser } from '../shared/chosen.ts';
import { percentOf } from '../shared/percent-of.ts';
import type { PensionAssumptions } from './assume.ts';
import type { Life } from './live.ts';
import type { PensionScenario } from './pension-scenario.ts';
import type { MergedRecord } from './record/merge-record.ts';
import type { RecordedPeriod } from './record/pension-record.ts';

/** Everything the projection took as given that the law does not give, with who chose it. */
export function listAssumptions(
  scenario: PensionScenario,
  law: PensionLaw,
  assumed: PensionAssumptions,
  life: Life,
  exchange: Rate | undefined,
  exchangeLater: Rate | undefined,
): readonly Assumption[] {
  const chosenBy = (field: string): Chooser => scenario.chosenBy[field] ?? 'default';
  // A rate that the outlook gives was chosen by whoever chose the outlook.
  const rateBy = (field: string): Chooser => scenario.chosenBy[field] ?? chosenBy('outlook');
  const { person } = life;
  const rows: readonly (readonly [id: string, value: string | undefined, chosenBy: Chooser])[] = [
    ['asOf', scenario.asOf, chosenBy('asOf')],
    ['asKnownOn', scenario.asKnownOn, chosenBy('asKnownOn')],
    ['city', scenario.city, chosenBy('city')],
    ['employment', scenario.employment, chosenBy('employment')],
    ['sex', scenario.sex, chosenBy('sex')],
    ['line', person?.line, chosenBy('line')],
    ['birth', person && monthText(person.birth), chosenBy('birth')],
    ['start', person && monthText(person.start), chosenBy('start')],
    ['record', recordText(life.record), chosenBy('record')],
    ['monthly', scenario.monthly && moneyText(scenario.monthly), chosenBy('monthly')],
    ['base', scenario.base && moneyText(scenario.base), chosenBy('base')],
    ['years', String(scenario.years ?? 'until-claim'), chosenBy('years')],
    ['basePolicy', scenario.basePolicy, chosenBy('basePolicy')],
    ['retire', retireText(scenario), chosenBy('retire')],
    ['outlook', assumed.outlook, chosenBy('outlook')],
    ['wageGrowth', percentOf(assumed.wageGrowth), rateBy('wageGrowth')],
    ['creditingRate', percentOf(assumed.creditingRate), rateBy('creditingRate')],
    ['indexation', percentOf(assumed.indexation), rateBy('indexation')],
    ['inflation', percentOf(assumed.inflation), rateBy('inflation')],
    ['fx', exchange && rateText(exchange, 4), rateBy('fx')],
    ['fxLater', exchangeLater && rateText(exchangeLater, 4), rateBy('fx')],
    ['lifeTable', assumed.lifeTable, chosenBy('lifeTable')],
    ['mortality', percentOf(assumed.mortality), chosenBy('mortality')],
    [
      'investmentReturn',
      percentOf(assumed.investmentReturn),
      scenario.chosenBy['investmentReturn'] ?? rateBy('creditingRate'),
    ],
    ['averageWageReading', law.averageWage.defaultReading, 'default'],
    [
      'benefitBasePath',
      law.provincialBenefitBase && (assumed.shenzhenBenefitBaseWaits ? 'waits-for-province' : 'grows-with-wages'),
      chosenBy('outlook'),
    ],
    ['papers', scenario.papers, chosenBy('papers')],
  ];
  return rows.flatMap(([id, value, by]) => (value === undefined ? [] : [{ id, value, chosenBy: by }]));
}

function retireText({ retire }: PensionScenario): string {
  return typeof retire === 'number' ? ageText(retire) : retire;
}

/** A record in one line: `125 months, 2016-01 to 2026-11`. */
function recordText(record: MergedRecord | undefined): string {
  if (record === undefined) return 'none';
  const { from } = record.periods[0] as RecordedPeriod;
  return `${record.paid} months, ${monthText(from)} to ${monthText(plusMonths(record.to, -1))}`;
}
