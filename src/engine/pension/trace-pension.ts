import { monthText } from '../../quantities/months.ts';
import { rateText } from '../../quantities/rate.ts';
import { hkdPerCny } from '../../rules/market/hkd-per-cny.ts';
import type { PensionLaw } from '../../rules/pension-law.ts';
import type { Rule } from '../../rules/rule.ts';
import { figureText } from '../shared/figure-text.ts';
import type { Step } from '../shared/result.ts';
import type { PensionAssumptions } from './assume.ts';
import type { Life } from './live.ts';
import { type PensionFactId, type PensionFacts, pensionFactUnits } from './pension-facts.ts';
import type { PensionScenario } from './pension-scenario.ts';

type AssumedRate = 'wageGrowth' | 'creditingRate' | 'indexation' | 'inflation';
type RuleName = keyof PensionLaw;

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
  ['monthlyPensionHkd', ['monthlyPensionToday'], []],
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
];

/** How each known fact came about: the figures that went in and the rules. A fact that is not known has no step. */
export function tracePension(
  { employment }: PensionScenario,
  law: PensionLaw,
  { person }: Life,
  facts: PensionFacts,
  assumed: PensionAssumptions,
): readonly Step[] {
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
      const rules = names.filter((name) => name !== unused).map((name) => (law[name] as Rule<unknown>).id);
      return {
        figure: fact,
        inputs: Object.fromEntries([...birth, ...inputs]),
        rules: fact === 'monthlyPensionHkd' ? [hkdPerCny.id] : rules,
      };
    });
}

function isFact(id: PensionFactId | AssumedRate): id is PensionFactId {
  return id in pensionFactUnits;
}
