import { describe, expect, it } from 'vitest';
import { coverOption } from '../../../src/engine/medical/covers/cover-option.ts';
import type { Insured } from '../../../src/engine/medical/insured.ts';
import { accountCredit } from '../../../src/engine/medical/premium/personal-account.ts';
import { yuan } from '../../../src/quantities/money.ts';
import type { MedicalLaw } from '../../../src/rules/medical-law.ts';
import { project } from '../../helpers/medical-scenario.ts';
import { toyRule } from '../../helpers/toy-law.ts';
import { toyDesk, toyMedicalLaw } from '../../helpers/toy-medical-law.ts';

describe('the personal account', () => {
  const law: MedicalLaw = {
    ...toyMedicalLaw,
    personalAccountSchemes: toyRule('account', 'tier-1'),
    personalAccountRate: toyRule('account-rate', '0.02'),
    flexibleAccountRate: toyRule('flexible-account-rate', '0.03'),
  };
  const credit = (insured: Partial<Insured>, under: MedicalLaw = law) =>
    accountCredit(coverOption(toyDesk(insured, under), 2026, yuan(4_000), []), 2026);

  it.each([
    ['employee-tier-1', 8_000],
    ['flexible', 12_000],
    ['employee-tier-2', 0],
    ['resident', 0],
  ] as const)('of %s is credited %i fen on 4,000', (scheme, fen) => {
    expect(credit({ scheme })).toBe(fen);
  });

  it('of the retired is not known', () => {
    expect(credit({ retired: true })).toBeUndefined();
    expect(credit({ scheme: 'employee-tier-2', retired: true })).toBeUndefined();
  });

  it('is not known without its rules', () => {
    expect(credit({}, toyMedicalLaw)).toBeUndefined();
    const { personalAccountRate: _, ...without } = law;
    expect(credit({}, without)).toBeUndefined();
  });

  it('in Shenzhen has 2 %: 134.54 on the floor', () => {
    expect(project({ scheme: 'flexible' }).facts['personalAccountCredit']).toBe(13_454);
    expect(project({ scheme: 'employee-tier-1' }).facts['personalAccountCredit']).toBe(13_454);
    expect(project({}).facts['personalAccountCredit']).toBe(0);
  });
});
