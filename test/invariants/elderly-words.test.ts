import { describe, expect, it } from 'vitest';
import { compareGovernmentWords } from '../../src/report/language/en/compare-government.ts';
import { hongKongElderlyLaw } from '../../src/rules/hong-kong/elderly-law.ts';
import { hongKongMedicalLaw } from '../../src/rules/hong-kong/medical-law.ts';
import type { Rule } from '../../src/rules/rule.ts';

const { residence, guangdongScheme, meansCounted, oneAllowance, portableCssa } = hongKongElderlyLaw;
const { voucherStart, voucherBayAreaScope } = hongKongMedicalLaw;
const texts = [residence, guangdongScheme, meansCounted, oneAllowance, portableCssa, voucherStart, voucherBayAreaScope];

describe('what the texts on money for the elderly say', () => {
  it.each(texts.map((rule) => [rule.id, rule] as const))('%s is in words', (_, rule: Rule<string>) => {
    const sayings = rule.values.flatMap(({ value }) => value.split(', '));
    expect(sayings.filter((saying) => compareGovernmentWords.cells[saying] === undefined)).toEqual([]);
  });
});
