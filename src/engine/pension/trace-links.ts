import { monthOfDay } from '../../quantities/calendar.ts';
import type { Month } from '../../quantities/months.ts';
import type { PensionLaw } from '../../rules/pension-law.ts';
import { outlooks } from '../shared/outlooks.ts';
import type { Life } from './live.ts';
import type { HongKongDollarFactId, PensionFactId } from './pension-facts.ts';
import type { PensionScenario } from './pension-scenario.ts';

/** A rule a step may name: one of the law, the exchange rate of the market, or the life table assumed. */
export type TracedRule = keyof PensionLaw | 'exchangeRate' | 'lifeTable';

/** What goes into one fact: other facts and assumptions by id, and rules. */
export type Link = readonly [
  fact: PensionFactId | HongKongDollarFactId,
  inputs: readonly string[],
  rules: readonly TracedRule[],
];

/** What goes into each fact of this person, from the person to what the pension is worth. */
export function traceLinks(scenario: PensionScenario, life: Life): readonly Link[] {
  return [
    ...timeLinks(scenario),
    ...contributionLinks(scenario, life),
    ...pensionLinks(scenario),
    ...worthLinks,
    ...dollarLinks(scenario, life),
  ];
}

/** The retirement window binds only who does not retire at the statutory age. */
function timeLinks({ start, retire }: PensionScenario): readonly Link[] {
  const elastic = retire === 'statutory' ? [] : (['earlyRetirement', 'deferredRetirement'] as const);
  return [
    ['startMonth', start === undefined ? ['start', 'asOf'] : ['start'], []],
    ['statutoryAge', ['birth', 'line'], ['statutoryRetirementAge']],
    ['minimumContributionMonths', ['birth', 'statutoryAge'], ['minimumContributionMonths']],
    ['recordedMonths', ['record'], []],
    [
      'contributionMonths',
      ['recordedMonths', 'startMonth', 'years', 'retire', 'birth', 'statutoryAge', 'minimumContributionMonths'],
      [...elastic, 'payingOnToMinimum'],
    ],
    ['claimMonth', ['startMonth', 'contributionMonths', 'retire', 'birth', 'statutoryAge'], elastic],
    ['claimAge', ['claimMonth', 'birth'], []],
    ['benefitCity', ['city', 'record'], ['benefitPlaceMonths', 'benefitPlaceOfResidents']],
  ];
}

/** An employee pays the employee's rate while employed, and everybody pays by the limits of the month. */
function contributionLinks({ employment }: PensionScenario, { person, plan }: Life): readonly Link[] {
  const employed = employment === 'employee' && person !== undefined && plan !== undefined;
  const firstRate =
    employed && person.start < plan.retirement ? 'employeeContributionRate' : 'flexibleContributionRate';
  const byEmployer = [
    ['employment', 'firstMonthlyContribution', 'contributionMonths', 'basePolicy', 'wageGrowth'],
    ['contributionBaseLimits', 'employerContributionRate'],
  ] as const;
  return [
    [
      'firstMonthlyContribution',
      ['monthly', 'base', 'basePolicy', 'employment', 'startMonth'],
      ['contributionBaseLimits', firstRate],
    ],
    [
      'totalOwnContributions',
      ['firstMonthlyContribution', 'contributionMonths', 'basePolicy', 'wageGrowth'],
      ['contributionBaseLimits', 'employeeContributionRate', 'flexibleContributionRate'],
    ],
    ['totalEmployerContributions', ...(employed ? byEmployer : ([['employment'], []] as const))],
    ['totalContributions', ['totalOwnContributions', 'totalEmployerContributions'], []],
    [
      'individualAccountBalance',
      ['firstMonthlyContribution', 'contributionMonths', 'claimMonth', 'basePolicy', 'wageGrowth', 'creditingRate'],
      ['contributionBaseLimits', 'accountCreditRate', 'creditingRate'],
    ],
    [
      'averageWageIndex',
      ['firstMonthlyContribution', 'contributionMonths', 'basePolicy', 'averageWageReading', 'wageGrowth'],
      ['averageWage', 'contributionBaseLimits'],
    ],
  ];
}

/** The province's benefit base decides only in an outlook in which the city's waits for it. */
function pensionLinks({ outlook }: PensionScenario): readonly Link[] {
  const waits = outlooks[outlook].shenzhenBenefitBaseWaits;
  return [
    ['indexFactor', ['averageWageIndex'], ['indexFactorThreshold']],
    [
      'benefitBase',
      ['claimMonth', 'benefitBasePath', 'wageGrowth'],
      ['benefitBase', ...(waits ? (['provincialBenefitBase'] as const) : [])],
    ],
    ['payoutMonths', ['claimAge'], ['payoutMonths', 'payoutMonthsAtPartYears', 'payoutMonthsBeyondTable']],
    ['basePension', ['benefitBase', 'indexFactor', 'averageWageIndex', 'contributionMonths'], ['basePensionAccrual']],
    ['individualAccountPension', ['individualAccountBalance', 'payoutMonths'], []],
    ['seniorityAllowance', ['contributionMonths'], ['seniorityAllowance']],
    ['fixedSupplement', [], ['fixedSupplement']],
    ['monthlyPension', ['basePension', 'individualAccountPension', 'seniorityAllowance', 'fixedSupplement'], []],
  ];
}

const rises = ['totalOwnContributions', 'monthlyPension', 'claimMonth', 'indexation'];

const worthLinks: readonly Link[] = [
  ['monthlyPensionToday', ['monthlyPension', 'claimMonth', 'asOf', 'inflation'], []],
  ['monthlyPensionHkd', ['monthlyPensionToday', 'asOf', 'fx'], ['exchangeRate']],
  [
    'monthlyPensionOtherReading',
    [
      'benefitBase',
      'firstMonthlyContribution',
      'contributionMonths',
      'basePolicy',
      'wageGrowth',
      'individualAccountPension',
      'seniorityAllowance',
      'fixedSupplement',
    ],
    ['averageWage', 'contributionBaseLimits', 'basePensionAccrual'],
  ],
  [
    'replacementRate',
    ['monthlyPension', 'firstMonthlyContribution', 'contributionMonths', 'basePolicy', 'wageGrowth'],
    ['contributionBaseLimits'],
  ],
  ['replacementRateAverageWage', ['monthlyPension', 'claimMonth', 'averageWageReading', 'wageGrowth'], ['averageWage']],
  ['breakEvenSimpleMonths', ['totalOwnContributions', 'monthlyPension'], []],
  ['breakEvenOwnMonths', rises, ['pensionRise']],
  ['breakEvenTotalMonths', ['totalContributions', 'monthlyPension', 'claimMonth', 'indexation'], ['pensionRise']],
  ['breakEvenRealMonths', [...rises, 'asOf', 'inflation'], ['pensionRise']],
  [
    'internalRateOfReturnTo85',
    [...rises, 'birth', 'individualAccountBalance', 'individualAccountPension'],
    ['pensionRise'],
  ],
  [
    'internalRateOfReturnAtLifeExpectancy',
    ['totalOwnContributions', 'monthlyPension', 'claimMonth', 'lifeExpectancyAtClaimMonths', 'indexation'],
    ['pensionRise'],
  ],
  ['lifeExpectancyAtClaimMonths', ['claimMonth', 'claimAge', 'sex', 'lifeTable', 'mortality'], ['lifeTable']],
  [
    'breakEvenSurvivalMonths',
    ['totalOwnContributions', 'monthlyPension', 'claimAge', 'indexation', 'sex', 'lifeTable', 'mortality'],
    ['pensionRise', 'lifeTable'],
  ],
  [
    'breakEvenAgainstInvestmentMonths',
    ['totalOwnContributions', 'monthlyPension', 'indexation', 'investmentReturn'],
    ['pensionRise'],
  ],
  [
    'moneysWorth',
    [
      'totalOwnContributions',
      'monthlyPension',
      'claimMonth',
      'indexation',
      'sex',
      'lifeTable',
      'mortality',
      'investmentReturn',
    ],
    ['pensionRise', 'lifeTable'],
  ],
  ['probabilityOfBreakEven', ['claimMonth', 'breakEvenOwnMonths', 'sex', 'lifeTable', 'mortality'], ['lifeTable']],
];

/** Each flow at the rate of its month: published up to the valuation month, assumed after it. */
function dollarLinks({ asOf, fx }: PensionScenario, { person, plan }: Life): readonly Link[] {
  const rateIn = (month: Month | undefined): readonly string[] => {
    if (month !== undefined && month > monthOfDay(asOf)) return ['fxLater'];
    return fx === undefined ? [] : ['fx'];
  };
  return [
    [
      'firstMonthlyContributionHkd',
      ['firstMonthlyContribution', 'startMonth', ...rateIn(person?.start)],
      ['exchangeRate'],
    ],
    [
      'totalOwnContributionsHkd',
      ['totalOwnContributions', 'startMonth', 'contributionMonths', 'fxLater'],
      ['exchangeRate'],
    ],
    ['firstPensionHkd', ['monthlyPension', 'claimMonth', ...rateIn(plan?.claim)], ['exchangeRate']],
  ];
}
