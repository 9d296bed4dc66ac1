import { describe, expect, it } from 'vitest';
import { convertedFacts, inverse } from '../../../src/engine/medical/facts/converted-facts.ts';
import { type MedicalFacts, moneyFactIds, noFacts, unitsOf } from '../../../src/engine/medical/facts/medical-facts.ts';
import { rateOf } from '../../../src/quantities/rate.ts';
import { project, useOf } from '../../helpers/medical-scenario.ts';

describe('the other currency', () => {
  const facts = (changes: Partial<MedicalFacts>) => ({ ...noFacts(), ...changes });
  const own = facts({ annualPremium: 10_001, monthlyPremium: 0, netBenefit: -10_001, voucherAmount: 200_000 });

  it('turns yuan into Hong Kong dollars and dollars into yuan, half up', () => {
    // 100.01 × 1.05 = 105.0105; 2,000 ÷ 1.05 = 1,904.7619
    const converted = convertedFacts(own, unitsOf('resident'), rateOf(105, 100));
    expect(converted.facts).toMatchObject({
      ...{ annualPremiumConverted: 10_501, monthlyPremiumConverted: 0, netBenefitConverted: -10_501 },
      ...{ voucherAmountConverted: 190_476, fundPaysConverted: null },
    });
    expect(converted.units).toMatchObject({
      ...{ annualPremiumConverted: 'HKD', monthlyPremiumConverted: 'HKD/month', voucherAmountConverted: 'CNY' },
    });
  });

  it('turns every amount of Hong Kong into yuan', () => {
    // 100.01 ÷ 1.05 = 95.2476
    const converted = convertedFacts(own, unitsOf('hong-kong-public'), rateOf(105, 100));
    expect(converted.facts).toMatchObject({ annualPremiumConverted: 9_525, voucherAmountConverted: 190_476 });
    expect(converted.units).toMatchObject({ annualPremiumConverted: 'CNY', monthlyPremiumConverted: 'CNY/month' });
  });

  it('has a twin for every amount, in order, and none is known without a rate', () => {
    const converted = convertedFacts(own, unitsOf('resident'), undefined);
    expect(Object.keys(converted.facts)).toEqual(moneyFactIds.map((id) => `${id}Converted`));
    expect(new Set(Object.values(converted.facts))).toEqual(new Set([null]));
  });

  it('goes at 1.1567, the newest average, in the result', () => {
    // 47.32 × 1.1567 = 54.7350; 400 ÷ 1.1567 = 345.8113
    expect(project({}, { hongKongDollars: true }).facts).toMatchObject({
      monthlyPremium: 4_732,
      monthlyPremiumConverted: 5_474,
    });
    const hongKong = project({ scheme: 'hong-kong-public', visits: [useOf()] }, { hongKongDollars: true });
    expect(hongKong.facts).toMatchObject({ personPays: 40_000, personPaysConverted: 34_581 });
    expect(hongKong.units).toMatchObject({
      personPays: 'HKD',
      personPaysConverted: 'CNY',
      monthlyPremium: 'HKD/month',
    });
    expect(Object.keys(project({}).facts)).not.toContain('monthlyPremiumConverted');
  });

  it('turns round to itself', () => {
    expect(inverse(inverse(rateOf(105, 100)))).toEqual(rateOf(105, 100));
  });
});
