import { moneyText } from '../../quantities/money.ts';
import { monthText } from '../../quantities/months.ts';
import { rateText } from '../../quantities/rate.ts';
import { lifeTables } from '../../rules/demography/life-tables.ts';
import { hkdPerCny } from '../../rules/market/hkd-per-cny.ts';
import type { PensionLaw } from '../../rules/pension-law.ts';
import type { Rule } from '../../rules/rule.ts';
import type { Figure, FigureUnit, Step } from '../shared/result.ts';
import type { PensionAssumptions } from './assume.ts';
import type { Life } from './live.ts';
import { type PensionFactId, type PensionFacts, pensionFactUnits } from './pension-facts.ts';
import type { PensionScenario } from './pension-scenario.ts';

type AssumedRate = 'wageGrowth' | 'creditingRate' | 'indexation' | 'inflation' | 'mortality' | 'investmentReturn';
/** A rule of the law, or one that every city shares. */
type RuleName = keyof PensionLaw | 'hkdPerCny' | 'lifeTable';

/** What goes into each traced fact: other facts, assumed rates, and rules. The catalogue of words has the formula. */
const links: readonly (readonly [PensionFactId, readonly (PensionFactId | AssumedRate)[], readonly RuleName[]])[] = [
  ['statutoryAge', [], ['statutoryRetirementAge']],
  ['minimumContributionMonths', ['statutoryAge'], ['minimumContributionMonths']],
  ['contributionMonths', ['startMonth', 'statutoryAge', 'minimumContributionMonths'], ['payingOnToMinimum']],
  ['claimMonth', ['startMonth', 'contributionMonths', 'statutoryAge'], ['earlyRetirement', 'deferredRetirement']],
  ['claimAge', ['claimMonth'], []],
  ['firstMonthlyContribution', [], ['contributionBaseLimits', 'flexibleContributionRate', 'employeeContributionRate']],
  [
    'totalOwnContributions',
    ['firstMonthlyContribution', 'contributionMonths', 'wageGrowth'],
    ['contributionBaseLimits'],
  ],
  ['totalEmployerContributions', ['contributionMonths', 'wageGrowth'], ['employerContributionRate']],
  ['totalContributions', ['totalOwnContributions', 'totalEmployerContributions'], []],
  ['individualAccountBalance', ['contributionMonths', 'creditingRate'], ['accountCreditRate', 'creditingRate']],
  ['averageWageIndex', ['contributionMonths', 'wageGrowth'], ['averageWage', 'contributionBaseLimits']],
  ['indexFactor', ['averageWageIndex'], ['indexFactorThreshold']],
  ['benefitBase', ['claimMonth', 'wageGrowth'], ['benefitBase']],
  ['payoutMonths', ['claimAge'], ['payoutMonths', 'payoutMonthsAtPartYears', 'payoutMonthsBeyondTable']],
  ['basePension', ['benefitBase', 'indexFactor', 'averageWageIndex', 'contributionMonths'], ['basePensionAccrual']],
  ['individualAccountPension', ['individualAccountBalance', 'payoutMonths'], []],
  ['seniorityAllowance', ['contributionMonths'], ['seniorityAllowance']],
  ['fixedSupplement', [], ['fixedSupplement']],
  ['monthlyPension', ['basePension', 'individualAccountPension', 'seniorityAllowance', 'fixedSupplement'], []],
  ['monthlyPensionToday', ['monthlyPension', 'claimMonth', 'inflation'], []],
  ['monthlyPensionHkd', ['monthlyPensionToday'], ['hkdPerCny']],
  ['monthlyPensionOtherReading', ['contributionMonths', 'benefitBase'], ['averageWage']],
  ['replacementRate', ['monthlyPension'], []],
  ['replacementRateAverageWage', ['monthlyPension'], ['averageWage']],
  ['breakEvenSimpleMonths', ['totalOwnContributions', 'monthlyPension'], []],
  ['breakEvenOwnMonths', ['totalOwnContributions', 'monthlyPension', 'indexation'], ['pensionRise']],
  ['breakEvenTotalMonths', ['totalContributions', 'monthlyPension', 'indexation'], ['pensionRise']],
  ['breakEvenRealMonths', ['totalOwnContributions', 'monthlyPension', 'indexation', 'inflation'], ['pensionRise']],
  [
    'internalRateOfReturnTo85',
    ['totalOwnContributions', 'monthlyPension', 'claimMonth', 'indexation'],
    ['pensionRise'],
  ],
  [
    'internalRateOfReturnAtLifeExpectancy',
    ['totalOwnContributions', 'monthlyPension', 'claimMonth', 'lifeExpectancyAtClaimMonths', 'indexation'],
    ['pensionRise'],
  ],
  ['lifeExpectancyAtClaimMonths', ['claimMonth', 'claimAge', 'mortality'], ['lifeTable']],
  [
    'breakEvenSurvivalMonths',
    ['totalOwnContributions', 'monthlyPension', 'claimAge', 'indexation', 'mortality'],
    ['pensionRise', 'lifeTable'],
  ],
  [
    'breakEvenAgainstInvestmentMonths',
    ['totalOwnContributions', 'monthlyPension', 'indexation', 'investmentReturn'],
    ['pensionRise'],
  ],
  [
    'moneysWorth',
    ['totalOwnContributions', 'monthlyPension', 'claimMonth', 'indexation', 'mortality', 'investmentReturn'],
    ['pensionRise', 'lifeTable'],
  ],
  ['probabilityOfBreakEven', ['claimMonth', 'breakEvenOwnMonths', 'mortality'], ['lifeTable']],
];

/** How each known fact came about: the figures that went in and the rules. A fact that is not known has no step. */
export function tracePension(
  { employment }: PensionScenario,
  law: PensionLaw,
  { person }: Life,
  facts: PensionFacts,
  assumed: PensionAssumptions,
): readonly Step[] {
  const everywhere = { hkdPerCny, lifeTable: lifeTables[assumed.lifeTable] };
  const unused = employment === 'employee' ? 'flexibleContributionRate' : 'employeeContributionRate';
  return links
    .filter(([fact]) => facts[fact] !== null)
    .map(([fact, from, names]) => {
      const known = from.filter((id) => !isFact(id) || facts[id] !== null);
      const inputs = known.map((id) => [
        id,
        isFact(id) ? figureText(facts[id], pensionFactUnits[id]) : rateText(assumed[id], 4),
      ]);
      const birth = fact === 'statutoryAge' && person ? [['birth', monthText(person.birth)]] : [];
      const rules = names
        .filter((name) => name !== unused)
        .map((name) => (({ ...law, ...everywhere })[name] as Rule<unknown>).id);
      return { figure: fact, inputs: Object.fromEntries([...birth, ...inputs]), rules };
    });
}

function isFact(id: PensionFactId | AssumedRate): id is PensionFactId {
  return id in pensionFactUnits;
}

function figureText(value: Figure, unit: FigureUnit): string {
  if (typeof value !== 'number') return String(value);
  if (unit === 'index') return rateText({ numerator: value, denominator: 10_000 }, 4);
  if (unit === 'tenths') return rateText({ numerator: value, denominator: 10 }, 1);
  return unit.startsWith('CNY') || unit.startsWith('HKD') ? moneyText(value) : String(value);
}
