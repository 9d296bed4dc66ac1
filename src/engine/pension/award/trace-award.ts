import { ageText } from '../../../quantities/months.ts';
import type { AwardLaw } from '../../../rules/award-law.ts';
import { figureText } from '../../shared/figure-text.ts';
import type { Step } from '../../shared/result.ts';
import { type AwardFactId, type AwardFacts, awardFactUnits } from './award-facts.ts';
import type { AwardSheet } from './award-sheet.ts';

type RuleName = keyof AwardLaw;

/** What goes into each traced fact: other facts and rules. The catalogue of words has the formula. */
const links: readonly (readonly [AwardFactId, readonly AwardFactId[], readonly RuleName[]])[] = [
  ['benefitBase', ['region', 'claimMonth'], ['benefitBase']],
  ['payoutMonths', ['claimMonth'], ['payoutMonths', 'payoutMonthsAtPartYears', 'payoutMonthsBeyondTable']],
  ['indexFactor', ['averageWageIndex'], ['indexFactorThreshold']],
  ['basePension', ['benefitBase', 'indexFactor', 'averageWageIndex', 'contributionMonths'], ['basePensionAccrual']],
  ['individualAccountPension', ['individualAccountBalance', 'payoutMonths'], []],
  ['seniorityAllowance', ['contributionMonths'], ['seniorityAllowance']],
  ['fixedSupplement', [], ['fixedSupplement']],
  [
    'transitionalPension',
    ['benefitBase', 'seniorityAllowance'],
    [
      'transitionalAccrual',
      'cityWageIndexOf1993',
      'transitionalDivisor',
      'transitionalAdjustmentShare',
      'transitionalInFull',
    ],
  ],
  [
    'monthlyPension',
    ['basePension', 'individualAccountPension', 'seniorityAllowance', 'fixedSupplement', 'transitionalPension'],
    [],
  ],
];

/** How each computed fact came about: the figures that went in and the rules that were used. What is stated has no step. */
export function traceAward(
  { letter, law, transitional }: AwardSheet,
  facts: AwardFacts,
  used: readonly string[],
): readonly Step[] {
  const stated: readonly (AwardFactId | false)[] = [
    letter.benefitBase !== undefined && 'benefitBase',
    letter.payoutMonths !== undefined && 'payoutMonths',
    transitional.kind === 'stated' && 'transitionalPension',
  ];
  return links
    .filter(([fact]) => facts[fact] !== null && !stated.includes(fact))
    .map(([fact, from, names]) => {
      const known = from.filter((id) => facts[id] !== null);
      const inputs = known.map((id) => [id, figureText(facts[id], awardFactUnits[id])]);
      const age = fact === 'payoutMonths' && letter.age !== undefined ? [['age', ageText(letter.age)]] : [];
      const rules = names.flatMap((name) => law[name]?.id ?? []).filter((id) => used.includes(id));
      return { figure: fact, inputs: Object.fromEntries([...age, ...inputs]), rules };
    });
}
