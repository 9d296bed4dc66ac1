import { describe, expect, it } from 'vitest';
import { careAtAge, hongKongVisits, mainlandVisits } from '../../../../src/engine/medical/life/care-of-year.ts';
import { money } from '../../../../src/quantities/money.ts';
import { months } from '../../../../src/quantities/months.ts';
import { month, percent } from '../../../helpers/pension-scenario.ts';
import { toyCare, toyHongKongCare, toyLife } from '../../../helpers/toy-life.ts';

describe('the care of an age', () => {
  const [young, at50, at60] = [[toyCare()], [toyCare({ month: 2 })], [toyCare({ month: 3 })]];
  const profiles = [
    { from: months(600), visits: at50 },
    { from: months(720), visits: at60 },
  ];

  it.each([
    [0, young],
    [599, young],
    [600, at50],
    [719, at50],
    [720, at60],
    [1_200, at60],
  ])('of %i months is that of the profile begun last', (age, visits) => {
    expect(careAtAge(toyLife({ visits: young, profiles }), months(age))).toBe(visits);
    expect(careAtAge(toyLife({ visits: young, profiles: profiles.toReversed() }), months(age))).toBe(visits);
  });

  it('is that of every year where no profile is given', () => {
    expect(careAtAge(toyLife({ visits: young }), months(1_000))).toBe(young);
  });
});

describe('the visits of a year', () => {
  it('on the mainland cost what growth has made of them, each to the fen, half up', () => {
    // 100.05 × 1.1 = 110.055; × 1.1² = 121.0605
    const uses = [toyCare({ eligible: money(10_005) }), toyHongKongCare()];
    const costs = [0, 1, 2].map((years) =>
      mainlandVisits(uses, 2030, percent('10%'), years).map((one) => one.eligible),
    );
    expect(costs).toEqual([[10_005], [11_006], [12_106]]);
    expect(mainlandVisits(uses, 2030, percent('10%'), 0)).toEqual([
      {
        care: 'outpatient',
        place: 'community',
        access: 'bound',
        month: month('2030-05'),
        eligible: 10_005,
      },
    ]);
  });

  it('in Hong Kong keep their counts', () => {
    const uses = [toyCare(), toyHongKongCare({ care: 'emergency', triage: 3, month: 12 })];
    expect(hongKongVisits(uses, 2030, percent('5%'), 4)).toEqual([
      { care: 'emergency', triage: 3, month: month('2030-12'), count: 2 },
    ]);
  });

  it('in Hong Kong that a person finances himself cost more each year', () => {
    const uses = [toyHongKongCare({ care: 'self-financed', month: 3, count: 1, amount: money<'HKD'>(10_001) })];
    // 100.01 × 1.05² = 110.261…
    expect(hongKongVisits(uses, 2028, percent('5%'), 2)).toEqual([
      { care: 'self-financed', month: month('2028-03'), count: 1, amount: 11_026 },
    ]);
  });
});
