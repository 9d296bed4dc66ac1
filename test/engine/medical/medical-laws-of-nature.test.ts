import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schemesOf } from '../../../src/engine/medical/medical-case.ts';
import type { CareUse, Cover, MedicalScenario } from '../../../src/engine/medical/medical-scenario.ts';
import type { Figure, Result } from '../../../src/engine/shared/result.ts';
import { type Money, money } from '../../../src/quantities/money.ts';
import { type Month, monthOf, months, plusMonths } from '../../../src/quantities/months.ts';
import { cityIds } from '../../../src/rules/cities/city-names.ts';
import { medicalLaws } from '../../../src/rules/cities/medical-laws.ts';
import { medicalScenario, project, rowsOf, useOf, visitOf } from '../../helpers/medical-scenario.ts';

const amounts = fc.integer({ min: 0, max: 2_000_000 }).map((fen) => money<'CNY'>(fen));
const monthsOfTheYear = fc.integer({ min: 1, max: 12 });

const visits: fc.Arbitrary<CareUse> = fc
  .record({
    care: fc.constantFrom(
      ...(['outpatient', 'outpatient', 'chronic-1', 'chronic-2', 'hypertension', 'diabetes'] as const),
      ...(['consultation', 'equipment', 'inpatient'] as const),
    ),
    place: fc.constantFrom('community', 'primary', 'secondary', 'tertiary', 'family-doctor'),
    access: fc.constantFrom('bound', 'referred', 'unreferred'),
    month: monthsOfTheYear,
    eligible: amounts,
  })
  .map(visitOf);

const uses: fc.Arbitrary<CareUse> = fc
  .record({
    care: fc.constantFrom('emergency', 'specialist', 'specialist-drug-item', 'inpatient-day', 'imaging'),
    month: monthsOfTheYear,
    count: fc.integer({ min: 1, max: 40 }),
    weeks: fc.integer({ min: 1, max: 24 }),
  })
  .map(useOf);

const covers = (city: MedicalScenario['city']): readonly Cover[] => [
  ...schemesOf(medicalLaws[city]),
  'hong-kong-public',
];

/** A scenario of Shenzhen, or of any city, in any year the rules may or may not reach. */
const scenarios: fc.Arbitrary<MedicalScenario> = fc
  .record({
    city: fc.oneof(fc.constant('shenzhen' as const), fc.constantFrom(...cityIds)),
    place: fc.nat(),
    work: fc.constantFrom(undefined, 'employee', 'flexible', 'none'),
    sex: fc.constantFrom('man', 'woman'),
    age: fc.integer({ min: 16 * 12, max: 100 * 12 }),
    retired: fc.boolean(),
    year: fc.integer({ min: 2023, max: 2028 }),
    wage: fc.option(fc.integer({ min: 0, max: 5_000_000 }), { nil: undefined }),
    insured: fc.option(fc.integer({ min: 0, max: 480 }), { nil: undefined }),
    gap: fc.option(fc.integer({ min: 0, max: 24 }), { nil: undefined }),
    care: fc.array(fc.oneof({ weight: 5, arbitrary: visits }, { weight: 1, arbitrary: uses }), { maxLength: 8 }),
    project: fc.boolean(),
  })
  .map(({ city, place, work, sex, age, retired, year, wage, insured, gap, care, project: carry }) => {
    const schemes = covers(city);
    const scheme = schemes[place % schemes.length] as Cover;
    return medicalScenario({
      ...{ city, scheme, sex, retired, year, visits: care, project: carry },
      birth: plusMonths(monthOf(year, 1), -age) as Month,
      ...(work !== undefined && { employment: work }),
      ...(wage !== undefined && { wage: money<'CNY'>(wage) }),
      ...(insured !== undefined && { insuredMonths: months(insured) }),
      ...(gap !== undefined && { gap: months(gap) }),
    });
  });

const amountOf = (result: Result, id: string) => result.facts[id] ?? null;
/** first + second, where both are known. */
const sumOf = (first: Figure, second: Figure): Figure =>
  typeof first === 'number' && typeof second === 'number' ? first + second : null;
/** fund + person = eligible, or neither is known. */
function expectWhole(...[eligible = null, fund = null, person = null]: readonly (Figure | undefined)[]): void {
  expect(fund === null).toBe(person === null);
  if (fund !== null) expect(sumOf(fund, person)).toBe(eligible);
}
const negative = (figure: Figure): Figure => (typeof figure === 'number' ? -figure : null);
const fundOf = (result: Result, care?: string): number =>
  rowsOf(result.tables['visits'])
    .filter((row) => care === undefined || row['care'] === care)
    .reduce((total, row) => total + Number(row['fund']), 0);
const isMainland = ({ scheme }: MedicalScenario) => scheme !== 'hong-kong-public';

/** The same person without a gap, whom no wait keeps from the first visit. */
const covered = ({ gap: _, missedYears: __, ...scenario }: MedicalScenario): MedicalScenario => scenario;

const holds = (of: (scenario: MedicalScenario, result: Result) => void): void =>
  fc.assert(fc.property(scenarios, (scenario) => of(scenario, project(scenario))));

describe('medical cover by the real law, whoever asks', () => {
  it('is paid by the fund and the person together, to the fen', () => {
    holds((scenario, result) => {
      if (!isMainland(scenario)) return;
      for (const row of rowsOf(result.tables['visits'])) expectWhole(row['eligible'], row['fund'], row['person']);
      expectWhole(...(['eligibleSpending', 'fundPays', 'personPays'] as const).map((id) => amountOf(result, id)));
    });
  });

  it('never takes more from the fund than the limit for ordinary visits', () => {
    holds((_, result) => {
      const limit = amountOf(result, 'outpatientAnnualLimit');
      if (limit !== null) expect(fundOf(result, 'outpatient')).toBeLessThanOrEqual(Number(limit));
    });
  });

  it('never has less from the fund for one visit more', () => {
    fc.assert(
      fc.property(scenarios.filter(isMainland), visits, fc.nat(8), (scenario, more, place) => {
        const { visits: care } = scenario;
        const longer = project({ ...scenario, visits: [...care.slice(0, place), more, ...care.slice(place)] });
        expect(fundOf(longer)).toBeGreaterThanOrEqual(fundOf(project(scenario)));
      }),
    );
  });

  it('never asks less in Hong Kong for one use more', () => {
    const charged = (result: Result) =>
      rowsOf(result.tables['charges']).reduce((total, { person }) => total + Number(person), 0);
    fc.assert(
      fc.property(scenarios, uses, fc.nat(8), (scenario, more, place) => {
        const { visits: care } = scenario;
        const longer = project({ ...scenario, visits: [...care.slice(0, place), more, ...care.slice(place)] });
        expect(charged(longer)).toBeGreaterThanOrEqual(charged(project(scenario)));
      }),
    );
  });

  it('costs the premium and the own share; the fund less the premium is left', () => {
    holds((scenario, result) => {
      if (result.kind === 'not-eligible' || !isMainland(scenario)) return;
      const premium = amountOf(result, 'annualPremium');
      expect(amountOf(result, 'yearCost')).toBe(sumOf(premium, amountOf(result, 'personPays')));
      expect(amountOf(result, 'netBenefit')).toBe(sumOf(amountOf(result, 'fundPays'), negative(premium)));
    });
  });

  it('says in the table of schemes of the cover asked for what the facts say', () => {
    holds((scenario, result) => {
      const row = rowsOf(result.tables['schemes']).find(({ scheme }) => scheme === scenario.scheme);
      if (result.kind === 'not-eligible' || !isMainland(scenario)) {
        expect(row).toBeDefined();
        return;
      }
      const same = ['monthlyPremium', 'employerMonthlyPremium', 'annualPremium', 'outpatientAnnualLimit'] as const;
      for (const id of [...same, 'fundPays', 'personPays', 'netBenefit'] as const)
        expect({ [id]: row?.[id] }).toEqual({ [id]: amountOf(result, id) });
      expect(row?.['cost']).toBe(amountOf(result, 'yearCost'));
    });
  });

  it('says why, wherever the premium or a visit is not known', () => {
    holds((scenario, result) => {
      if (result.kind !== 'projected' || !isMainland(scenario)) return;
      const codes = result.caveats.map(({ code }) => code);
      if (amountOf(result, 'annualPremium') === null) expect(codes).toContain('PREMIUM_UNKNOWN');
      if (amountOf(result, 'fundPays') === null)
        expect(codes).toEqual(
          expect.arrayContaining([expect.stringMatching(/^(VISITS_UNKNOWN|CONTINUOUS_MONTHS_UNKNOWN|OTHER_SYSTEM)$/)]),
        );
    });
  });

  it('has the same facts in the same order, each with its unit, and safe whole numbers', () => {
    const ids = Object.keys(project().facts);
    holds((_, { facts, units }) => {
      expect(Object.keys(facts)).toEqual(ids);
      expect(Object.keys(units)).toEqual(ids);
      const numbers = Object.values(facts).filter((figure) => typeof figure === 'number');
      expect(numbers.every(Number.isSafeInteger)).toBe(true);
    });
  });

  it('is the same when asked again', () => {
    holds((scenario, result) => {
      expect(project(scenario)).toStrictEqual(result);
    });
  });

  it('pays the premium back with the break-even spending at the centre, and not with a fen less', () => {
    const net = (scenario: MedicalScenario, eligible: Money<'CNY'>) =>
      Number(project({ ...covered(scenario), visits: [visitOf({ month: 1, eligible })] }).facts['netBenefit']);
    holds((scenario, result) => {
      const found = amountOf(result, 'breakEvenSpending');
      if (typeof found !== 'number' || found === 0) return;
      expect(net(scenario, money(found))).toBeGreaterThanOrEqual(0);
      expect(net(scenario, money(found - 1))).toBeLessThan(0);
    });
  });
});
