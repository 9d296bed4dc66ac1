import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PensionScenario } from '../../../src/engine/pension/pension-scenario.ts';
import { projectPension } from '../../../src/engine/pension/project-pension.ts';
import { firstDayOf, type IsoDate } from '../../../src/quantities/calendar.ts';
import { money } from '../../../src/quantities/money.ts';
import { type Month, months, plusMonths } from '../../../src/quantities/months.ts';
import { rate, rateOf } from '../../../src/quantities/rate.ts';
import { cityIds } from '../../../src/rules/cities/city-names.ts';
import { inForce } from '../../../src/rules/in-force.ts';
import type { PensionLaw } from '../../../src/rules/pension-law.ts';
import type { DatedValue, Rule } from '../../../src/rules/rule.ts';
import { month, percent } from '../../helpers/pension-scenario.ts';
import { columnOf, dated, project, toyLawWith, toyRule, toyScenario } from '../../helpers/toy-law.ts';

const growing: Partial<PensionScenario> = {
  wageGrowth: percent('2%'),
  creditingRate: percent('2%'),
  indexation: percent('1.5%'),
  inflation: percent('1%'),
};
const shipped = (changes: Partial<PensionScenario>, ...without: (keyof PensionScenario)[]) =>
  projectPension(toyScenario({ asOf: '2026-11-23', ...growing, ...changes }, ...without), {
    trace: false,
    hongKongDollars: false,
  });

const city = fc.constantFrom(...cityIds);
const basePolicy = fc.constantFrom('follow' as const, 'fixed' as const);

describe('the law this package ships', () => {
  it('pays the sum of the parts, to the fen', () => {
    const drawn = fc.record({
      city,
      basePolicy,
      base: fc.integer({ min: 100_000, max: 3_000_000 }).map((fen) => money<'CNY'>(fen)),
      birth: fc.integer({ min: 0, max: 400 }).map((after): Month => plusMonths(month('1964-01'), after)),
      years: fc.integer({ min: 1, max: 40 }),
      sex: fc.constantFrom('man' as const, 'woman' as const),
      employment: fc.constantFrom('flexible' as const, 'employee' as const),
    });
    fc.assert(
      fc.property(drawn, (changes) => {
        const { facts, kind } = shipped(changes);
        fc.pre(kind === 'projected');
        const parts = ['basePension', 'individualAccountPension', 'seniorityAllowance', 'fixedSupplement'];
        expect(facts['monthlyPension']).toBe(parts.reduce((sum, id) => sum + Number(facts[id]), 0));
      }),
      { numRuns: 40 },
    );
  });

  it('never pays less for a higher base, the claim being the same', () => {
    const base = fc.integer({ min: 300_000, max: 3_000_000 });
    fc.assert(
      fc.property(city, basePolicy, base, fc.integer({ min: 1, max: 500_000 }), (where, policy, lower, more) => {
        const pension = (fen: number) =>
          Number(shipped({ city: where, basePolicy: policy, base: money(fen) }).facts['monthlyPension']);
        expect(pension(lower + more)).toBeGreaterThanOrEqual(pension(lower));
      }),
      { numRuns: 30 },
    );
  });

  it('never pays less for more months on the floor, the claim being the same', () => {
    // 63 in 2052: twenty years are the minimum, twenty-five are to be had
    const birth = month('1989-01');
    fc.assert(
      fc.property(city, fc.integer({ min: 20, max: 24 }), (where, years) => {
        const pension = (asked: number) => {
          const { facts } = shipped({ city: where, birth, years: asked, basePolicy: 'floor' }, 'base');
          return [facts['claimMonth'], Number(facts['monthlyPension'])] as const;
        };
        const [[claim, fewer], [sameClaim, more]] = [pension(years), pension(years + 1)];
        expect(sameClaim).toBe(claim);
        expect(more).toBeGreaterThanOrEqual(fewer);
      }),
      { numRuns: 30 },
    );
  });

  it('never pays less for a later claim of an employee who goes on paying', () => {
    // Born 1979, from 2026: the minimum is paid before 60; from then to three years past 63 he may choose.
    const birth = month('1979-01');
    fc.assert(
      fc.property(city, fc.integer({ min: 0, max: 71 }), basePolicy, (where, after, policy) => {
        const pension = (later: number) => {
          const retire = months(60 * 12 + later);
          const from = { birth, start: month('2020-01'), employment: 'employee', basePolicy: policy } as const;
          return Number(
            shipped({ city: where, ...from, base: money(600_000), retire }, 'years').facts['monthlyPension'],
          );
        };
        fc.pre(pension(after) > 0);
        expect(pension(after + 1)).toBeGreaterThanOrEqual(pension(after));
      }),
      { numRuns: 40 },
    );
  });

  it('counts recorded months like months to come: a record and the rest give what the whole gives', () => {
    fc.assert(
      fc.property(
        city,
        fc.integer({ min: 1, max: 59 }),
        fc.integer({ min: 480_000, max: 2_000_000 }),
        (where, paid, fen) => {
          // From December 2020 on one fixed base inside the limits; the valuation moves along the same life.
          const start = month('2021-12');
          const to = plusMonths(start, paid);
          const base = money<'CNY'>(Math.round(fen / 100) * 100 + 120_000);
          const life = { city: where, birth: month('1985-01'), base, basePolicy: 'fixed' } as const;
          const whole = shipped({ ...life, start }, 'years');
          const period = { from: start, to, place: where, employment: 'flexible', base } as const;
          const parts = shipped({ ...life, start: to, record: { periods: [period], mpf: [] } }, 'years');
          const ids = [
            'contributionMonths',
            'averageWageIndex',
            'individualAccountBalance',
            'monthlyPension',
            'claimMonth',
          ];
          for (const id of [...ids, 'totalOwnContributions', 'internalRateOfReturnTo85'])
            expect([id, parts.facts[id]]).toEqual([id, whole.facts[id]]);
        },
      ),
      { numRuns: 30 },
    );
  });
});

const half = (numerator: number, denominator: number) => Math.floor((2 * numerator + denominator) / (2 * denominator));

/** An employee on a fixed base from 2027-01 to 2036-12, each month by the values in force on its first day. */
function payMonthByMonth(base: number, law: PensionLaw, retirement: Month) {
  const totals = { own: 0, employer: 0, credit: 0, index: 0 };
  const valueOn = <T>(rule: Rule<T>, day: IsoDate): T => (inForce(rule, day) as { value: T }).value;
  const first = Math.min(base, valueOn(law.contributionBaseLimits, '2027-01-01').ceiling * 100);
  for (let now = month('2027-01'); now < month('2037-01'); now = plusMonths(now, 1)) {
    const day = firstDayOf(now);
    const { floor, ceiling } = valueOn(law.contributionBaseLimits, day);
    const paid = Math.max(floor * 100, Math.min(first, ceiling * 100));
    const share = (rule: Rule<string>) => {
      const { numerator, denominator } = rate(valueOn(rule, day));
      return half(paid * numerator, denominator);
    };
    const employed = now < retirement;
    totals.own += share(employed ? law.employeeContributionRate : law.flexibleContributionRate);
    totals.employer += employed ? share(law.employerContributionRate) : 0;
    totals.credit += share(law.accountCreditRate);
    totals.index += half(paid * 10_000, valueOn(law.averageWage, day) * 100);
  }
  return totals;
}

describe('rules that change in any months', () => {
  const days = fc.uniqueArray(fc.integer({ min: 0, max: 150 }), { minLength: 1, maxLength: 5 });
  const dayOf = (after: number): IsoDate => firstDayOf(plusMonths(month('2026-01'), after));
  const values = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<readonly DatedValue<T>[]> =>
    fc
      .tuple(days, fc.array(arbitrary, { minLength: 5, maxLength: 5 }), arbitrary)
      .map(([starts, drawn, first]) => [
        dated('2000-01-01', first),
        ...starts.sort((one, other) => one - other).map((after, at) => dated(dayOf(after), drawn[at] as T)),
      ]);
  const laws = fc.record({
    contributionBaseLimits: values(fc.integer({ min: 800, max: 3_000 }).map((floor) => ({ floor, ceiling: 5_000 }))),
    employeeContributionRate: values(fc.constantFrom('0.06', '0.08')),
    employerContributionRate: values(fc.constantFrom('0.13', '0.14', '0.16')),
    flexibleContributionRate: values(fc.constantFrom('0.18', '0.2')),
    accountCreditRate: values(fc.constantFrom('0.08', '0.11')),
    averageWage: values(fc.integer({ min: 1_500, max: 4_000 })),
  });

  it('are paid month by month by the values in force, to the fen', () => {
    // ten years from 2027-01; 63 in 2034-03, from when the flexible rate is paid alone
    const retirement = month('2034-03');
    const scenario = { employment: 'employee', basePolicy: 'fixed', birth: month('1971-03') } as const;
    fc.assert(
      fc.property(laws, fc.integer({ min: 80_000, max: 600_000 }), (drawn, base) => {
        const { contributionBaseLimits: limits, averageWage: wage, ...rates } = drawn;
        const law = toyLawWith({
          contributionBaseLimits: toyRule('limits', limits),
          averageWage: toyRule('average-wage', wage),
          ...Object.fromEntries(Object.entries(rates).map(([name, steps]) => [name, toyRule<string>(name, steps)])),
        });
        const totals = payMonthByMonth(base, law, retirement);
        const result = project({ ...scenario, base: money(base) }, law);
        expect(result.facts).toMatchObject({
          claimMonth: '2037-01',
          totalOwnContributions: totals.own,
          totalEmployerContributions: totals.employer,
          individualAccountBalance: totals.credit,
          averageWageIndex: half(totals.index, 120),
        });
        expect(columnOf(result, 'years', 'monthsPaid').slice(0, 11)).toEqual([...Array(10).fill(12), 0]);
      }),
      { numRuns: 200 },
    );
  });

  it('that grow by assumption are paid month by month too', () => {
    const points = fc.integer({ min: 0, max: 800 });
    const started = fc.integer({ min: 0, max: 11 }).map((after): Month => plusMonths(month('2027-01'), after));
    fc.assert(
      fc.property(points, started, fc.integer({ min: 100_000, max: 900_000 }), (growth, start, base) => {
        const grown = (value: number, steps: number) => {
          const [up, down] = [BigInt(10_000 + growth) ** BigInt(steps), 10_000n ** BigInt(steps)];
          return Number((2n * BigInt(value) * up + down) / (2n * down));
        };
        const stepsBy = (now: number) => Math.max(0, Math.floor((now - month('2027-07')) / 12) + 1);
        const startFloor = grown(1_000, stepsBy(start));
        const first = Math.min(base, grown(10_000, stepsBy(start)) * 100);
        let own = 0;
        for (let now: number = start; now < start + 120; now += 1) {
          const floor = grown(1_000, stepsBy(now));
          const ceiling = grown(10_000, stepsBy(now));
          const ratio = startFloor * 100;
          const moved = floor === startFloor ? first : half(first * floor, ratio) * 100;
          own += half(Math.max(floor * 100, Math.min(moved, ceiling * 100)), 5);
        }
        const changes = { wageGrowth: rateOf(growth, 10_000), start, base: money<'CNY'>(base) };
        expect(project(changes).facts['totalOwnContributions']).toBe(own);
      }),
    );
  });
});
