import { cities } from '../../../rules/cities/cities.ts';
import { type CityId, cityIds } from '../../../rules/cities/city-names.ts';
import type { PensionLaw } from '../../../rules/pension-law.ts';
import type { MoreTable } from '../../shared/more-table.ts';
import type { Column, Figure } from '../../shared/result.ts';
import { rateOfReturn } from '../fact-figures.ts';
import { breakEvenOfOwn, returnTo85, todaysMoney, type WholeLife } from '../measure.ts';
import { ownTotal } from '../paid-run.ts';
import { type PensionCase, pensionCase } from '../pension-case.ts';
import type { PensionScenario } from '../pension-scenario.ts';

/**
 * The table `cities`: the same person in all nine. `gap` is the first pension less that in the city asked for, and is the
 * sum of what each rule that differs does to it, put in place one after the other.
 */
export const cityColumns = [
  { id: 'city', unit: 'text' },
  { id: 'firstMonthlyContribution', unit: 'CNY/month' },
  { id: 'totalOwnContributions', unit: 'CNY' },
  { id: 'averageWageIndex', unit: 'index' },
  { id: 'indexFactor', unit: 'index' },
  { id: 'benefitBase', unit: 'CNY/month' },
  { id: 'monthlyPension', unit: 'CNY/month' },
  { id: 'monthlyPensionToday', unit: 'CNY/month' },
  { id: 'breakEvenOwnMonths', unit: 'months' },
  { id: 'internalRateOfReturnTo85', unit: 'ratio' },
  { id: 'gap', unit: 'CNY/month' },
  { id: 'gapByLimits', unit: 'CNY/month' },
  { id: 'gapByAverageWage', unit: 'CNY/month' },
  { id: 'gapByIndexFactor', unit: 'CNY/month' },
  { id: 'gapByBenefitBase', unit: 'CNY/month' },
  { id: 'rules', unit: 'text' },
] as const satisfies readonly Column[];

/** The id of a column of cities. */
export type CityColumnId = (typeof cityColumns)[number]['id'];
type Row = Record<CityColumnId, Figure>;

type LawOf = (city: CityId) => PensionLaw;
const lawOfCity: LawOf = (city) => cities[city].pension;

/** 九市比较: the same person in each city, and which rule makes which part of the difference. */
export function citiesTable(scenario: PensionScenario, lawOf: LawOf = lawOfCity): MoreTable {
  const here = pensionCase(scenario, lawOf(scenario.city));
  // The same person: an age found to fit the years asked for stays.
  const person = { ...scenario, ...here.life.person };
  const found = cityIds.map((city) => [city, pensionCase({ ...person, city }, lawOf(city))] as const);
  return {
    id: 'cities',
    table: {
      columns: cityColumns,
      rows: found.map(([city, there]) => {
        const row = rowOf(city, there, person, here);
        return cityColumns.map(({ id }) => row[id]);
      }),
    },
    caveats: [{ code: 'CITIES', values: { city: scenario.city } }],
    basis: found.flatMap(([, { book }]) => book.uses()),
  };
}

function rowOf(city: CityId, there: PensionCase, person: PensionScenario, here: PensionCase): Row {
  const { whole, scenario, assumed } = there;
  const rules = differing(here.law, there.law);
  const empty = {
    ...(Object.fromEntries(cityColumns.map(({ id }) => [id, null])) as Row),
    city,
    rules: rules.join(' '),
  };
  if (whole === undefined) return empty;
  const { contributions, settled, plan } = whole;
  return {
    ...empty,
    firstMonthlyContribution: contributions.runs[contributions.recorded]?.own ?? null,
    totalOwnContributions: ownTotal(contributions.runs) ?? null,
    averageWageIndex: settled.basis.averageWageIndex,
    indexFactor: settled.pension.indexFactor ?? null,
    benefitBase: settled.basis.benefitBase * 100,
    monthlyPension: settled.pension.monthly,
    monthlyPensionToday: todaysMoney(scenario, assumed)(settled.pension.monthly, plan.claim),
    breakEvenOwnMonths: breakEvenOfOwn(whole),
    internalRateOfReturnTo85: rateOfReturn(returnTo85(whole)),
    ...gaps(settled.pension.monthly, there.law, person, here),
  };
}

/** Ids of the rules a city has of its own, where they move a pension or its cost. */
function differing(here: PensionLaw, there: PensionLaw): readonly string[] {
  const parts = [
    'contributionBaseLimits',
    'averageWage',
    'indexFactorThreshold',
    'benefitBase',
    'employerContributionRate',
  ] as const;
  return parts.flatMap((name) => {
    const rule = there[name] ?? here[name];
    return here[name] === there[name] || rule === undefined ? [] : [rule.id];
  });
}

type Gaps = Pick<Row, 'gap' | 'gapByLimits' | 'gapByAverageWage' | 'gapByIndexFactor' | 'gapByBenefitBase'>;

/** The rules of the other city put in place one after the other; the last step takes what is left, so that all add up. */
function gaps(pension: number, law: PensionLaw, person: PensionScenario, here: PensionCase): Partial<Gaps> {
  const start = here.whole?.settled.pension.monthly;
  if (start === undefined) return {};
  const { indexFactorThreshold: _, provincialBenefitBase: __, ...own } = here.law;
  const { contributionBaseLimits, averageWage } = law;
  const provincialHere = here.law.provincialBenefitBase && { provincialBenefitBase: here.law.provincialBenefitBase };
  const factorThere = law.indexFactorThreshold && { indexFactorThreshold: law.indexFactorThreshold };
  // Every rule of a mix is one of two laws that each give a pension.
  const under = (mix: PensionLaw): number => (pensionCase(person, mix).whole as WholeLife).settled.pension.monthly;
  const limits = under({ ...here.law, contributionBaseLimits });
  const wage = under({ ...here.law, contributionBaseLimits, averageWage });
  const factor = under({ ...own, ...factorThere, ...provincialHere, contributionBaseLimits, averageWage });
  return {
    gap: pension - start,
    gapByLimits: limits - start,
    gapByAverageWage: wage - limits,
    gapByIndexFactor: factor - wage,
    gapByBenefitBase: pension - factor,
  };
}
