import { moneyText } from '../../quantities/money.ts';
import { ageText, type Months, monthsBetween, monthText, plusMonths } from '../../quantities/months.ts';
import { rateOf, rateText } from '../../quantities/rate.ts';
import type { Assumption, Chooser } from '../shared/chosen.ts';
import { percentOf } from '../shared/percent-of.ts';
import { usualVolatility } from './chance/usual-volatility.ts';
import type { CompareLife } from './compare-life.ts';
import type { CompareScenario, Drawdown } from './compare-scenario.ts';

type Row = readonly [id: string, value: string | undefined];

/** Everything that was taken as given, with who chose it. The field `mpfBalance` is `mpfBalanceNow` beside the fact. */
export function compareAssumptions(life: CompareLife): readonly Assumption[] {
  const { scenario, timeline } = life.base;
  const worksAsSaid = plusMonths(timeline.birth, scenario.workUntil) === timeline.workEnds;
  // A rate that the outlook gives was chosen by whoever chose the outlook.
  const ofOutlook = new Set([
    'incomeGrowth',
    'wageGrowth',
    'creditingRate',
    'indexation',
    'inflationHk',
    'inflationCn',
  ]);
  const chooserOf = (id: string): Chooser => {
    // Work may end with the withdrawal, or before the first month, whatever was said.
    if (id === 'workUntil' && !worksAsSaid) return 'default';
    return (
      scenario.chosenBy[id === 'mpfBalanceNow' ? 'mpfBalance' : id] ??
      (ofOutlook.has(id) ? (scenario.chosenBy['outlook'] ?? 'default') : 'default')
    );
  };
  return [...ofPerson(life), ...ofMainland(life), ...ofPaths(life), ...ofChance(scenario)].flatMap(([id, value]) =>
    value === undefined ? [] : [{ id, value, chosenBy: chooserOf(id) }],
  );
}

function ofPerson({ base: { scenario, timeline } }: CompareLife): readonly Row[] {
  const { couple, government, spending } = scenario;
  return [
    ['asOf', scenario.asOf],
    ['asKnownOn', scenario.asKnownOn],
    ['birth', monthText(scenario.birth)],
    ['sex', scenario.sex],
    ['start', monthText(timeline.start)],
    ['monthlyIncome', moneyText(scenario.monthlyIncome)],
    ['job', scenario.job],
    ['casualDays', textOf(scenario.casualDays)],
    ['employedFrom', scenario.employedFrom],
    ['workUntil', ageText(monthsBetween(timeline.birth, timeline.workEnds))],
    ['mpfBalanceNow', moneyText(scenario.mpfBalance)],
    ['mpfFunds', scenario.mpfFunds],
    ['voluntary', moneyText(scenario.voluntary)],
    ['taxRate', scenario.taxRate && percentOf(scenario.taxRate)],
    ['withdraw', scenario.withdraw],
    ['withdrawAt', ageText(monthsBetween(timeline.birth, timeline.withdrawal))],
    ['drawdown', drawdownText(scenario.drawdown)],
    ['living', scenario.living],
    ['government', government],
    ['couple', couple ? 'yes' : 'no'],
    ['spouseIncome', couple ? moneyText(scenario.spouseIncome) : undefined],
    ['spouseAssets', couple ? moneyText(scenario.spouseAssets) : undefined],
    ['otherIncome', moneyText(scenario.otherIncome)],
    ['assets', moneyText(scenario.assets)],
    ['spending', spending === undefined ? undefined : `${scenario.spendingCurrency} ${moneyText(spending)}`],
  ];
}

function ofMainland({ base: { scenario }, pension }: CompareLife): readonly Row[] {
  const { years } = pension.scenario;
  return [
    ['city', scenario.city],
    ['employment', scenario.employment],
    ['line', pension.life.person?.line],
    ['monthly', scenario.monthly && moneyText(scenario.monthly)],
    ['basePolicy', scenario.basePolicy],
    ['years', years === undefined ? undefined : ageText((years * 12) as Months)],
    ['retire', typeof scenario.retire === 'number' ? ageText(scenario.retire) : scenario.retire],
  ];
}

function ofPaths({ base: { scenario, assumptions, returns, timeline }, desk, pension }: CompareLife): readonly Row[] {
  const { fxPath } = scenario;
  return [
    ['outlook', scenario.outlook],
    ['mpfReturn', percentOf(returns.gross)],
    ['mpfFee', scenario.mpfFee && percentOf(scenario.mpfFee)],
    ['age65PlusReturn', scenario.age65PlusReturn && percentOf(scenario.age65PlusReturn)],
    ['incomeGrowth', percentOf(assumptions.incomeGrowth)],
    ['relevantIncomeGrowth', scenario.relevantIncomeGrowth && percentOf(scenario.relevantIncomeGrowth)],
    ['wageGrowth', percentOf(assumptions.wageGrowth)],
    ['creditingRate', percentOf(assumptions.creditingRate)],
    ['indexation', percentOf(assumptions.indexation)],
    ['inflationHk', percentOf(assumptions.inflationHk)],
    ['inflationCn', percentOf(assumptions.inflationCn)],
    ['fx', rateText(desk.today, 4)],
    ['fxLater', rateText(desk.rateIn(timeline.end - timeline.start - 1), 4)],
    ['fxPath', typeof fxPath === 'string' ? fxPath : percentOf(fxPath)],
    ['lifeTable', assumptions.lifeTable],
    ['mortality', percentOf(assumptions.mortality)],
    ['averageWageReading', pension.law.averageWage.defaultReading],
  ];
}

/** What paths are drawn by, where any are asked for. */
function ofChance({ simulate, seed, volatility, shocks, returnFxCorrelation }: CompareScenario): readonly Row[] {
  if (simulate === undefined) return [];
  return [
    ['simulate', String(simulate)],
    ['seed', String(seed)],
    ['volatility', percentOf(volatility ?? usualVolatility)],
    ['shocks', percentOf(shocks ?? rateOf(1, 1))],
    ['returnFxCorrelation', percentOf(returnFxCorrelation ?? rateOf(0, 1))],
  ];
}

function drawdownText(way: Drawdown): string {
  if (way.kind === 'annuity') return 'annuity';
  if (way.kind === 'over') return `over ${ageText(way.months)}`;
  return way.kind === 'to-age' ? `to ${ageText(way.age)}` : `${percentOf(way.yearly)} of what is left a year`;
}

function textOf(value: number | undefined): string | undefined {
  return value === undefined ? undefined : String(value);
}
