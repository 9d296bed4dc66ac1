import { describe, expect, it } from 'vitest';
import { coverOption } from '../../../src/engine/medical/covers/cover-option.ts';
import type { Insured } from '../../../src/engine/medical/insured.ts';
import { yuan } from '../../../src/quantities/money.ts';
import type { MedicalLaw } from '../../../src/rules/medical-law.ts';
import { toyDesk, toyMedicalLaw, toyVisit } from '../../helpers/toy-medical-law.ts';

describe('a cover', () => {
  const option = (insured: Partial<Insured>, law?: MedicalLaw) =>
    coverOption(toyDesk(insured, law), 2026, yuan(4_000), [toyVisit()]);

  it('costs the premium and the own share, and has the fund’s less the premium', () => {
    // 2 % of 4,000 are 80, 960 a year; the fund pays 80 of 100; 960 ÷ 80 % = 1,200, but the limit is 1,000
    expect(option({})).toMatchObject({
      ...{ eligible: yuan(100), fund: yuan(80), person: yuan(20), cost: yuan(980), netBenefit: yuan(80) - yuan(960) },
      ...{ clinicRatio: { numerator: 4, denominator: 5 }, breakEven: yuan(1_200) },
    });
    const { december, premium } = option({});
    expect(december).toBe(premium.months[11]);
  });

  it('has neither where the premium is not known', () => {
    const { flexibleRate: _, ...law } = toyMedicalLaw;
    expect(option({ scheme: 'flexible' }, law)).toMatchObject({
      ...{ fund: yuan(80), cost: undefined, netBenefit: undefined, breakEven: undefined },
    });
  });

  it('has no cost where a visit is not known', () => {
    const found = coverOption(toyDesk(), 2026, yuan(4_000), [toyVisit({ care: 'inpatient' })]);
    expect(found).toMatchObject({ fund: undefined, person: undefined, cost: undefined, netBenefit: undefined });
  });

  it('has no care where it was said in the other system’s terms alone', () => {
    const found = coverOption(toyDesk(), 2026, yuan(4_000), undefined);
    expect(found).toMatchObject({ eligible: undefined, fund: undefined, person: undefined, cost: undefined });
    expect(found.care.visits).toEqual([]);
  });

  it('has no ratio where its care is not known', () => {
    expect(option({ scheme: 'employee' })).toMatchObject({ clinicRatio: undefined, breakEven: undefined });
  });

  it('counts the supplement of the retired in the ratio of the clinic', () => {
    const retired = option({ retired: true });
    expect(Number(retired.clinicRatio?.numerator) / Number(retired.clinicRatio?.denominator)).toBe(0.85);
    expect(retired.breakEven).toBe(0);
  });
});
