import type { VhisLaw } from '../../../rules/hong-kong-care-law.ts';
import { ageTable, vhisAge } from '../hong-kong/vhis-premium.ts';
import { lastKnown, type Shown } from '../last-known.ts';
import type { MedicalCaveat } from '../medical-caveat.ts';
import type { MedicalScenario } from '../medical-scenario.ts';
import type { PrivateRow } from './private-columns.ts';
import { privateRows } from './private-rows.ts';

/** 保費中位數 of exactly the person's age in January: an age that is not in the table is not known, nor is one between two. */
export function premiumRows(scenario: MedicalScenario, law: VhisLaw, shown: Shown): readonly PrivateRow[] {
  const age = vhisAge(scenario);
  const { sex } = scenario;
  return privateRows('PRIVATE_PREMIUMS', law.vhisMedianPremiums, shown, (premiums) => {
    const median = (plan: 'standard' | 'flexi') => premiums && ageTable(premiums, { plan, sex })?.[age];
    return [
      { item: 'VHIS_PREMIUM_STANDARD', hkd: median('standard'), unit: 'PER_YEAR' },
      { item: 'VHIS_PREMIUM_FLEXI', hkd: median('flexi'), unit: 'PER_YEAR' },
    ];
  });
}

/** Which premiums are not known: at this age, or of the standard plan for women. */
export function premiumCaveats(scenario: MedicalScenario, law: VhisLaw, shown: Shown): readonly MedicalCaveat[] {
  const premiums = lastKnown(law.vhisMedianPremiums, shown)?.value;
  if (premiums === undefined) return [];
  const { sex } = scenario;
  const age = vhisAge(scenario);
  const table = premiums[sex === 'man' ? 'flexiMan' : 'flexiWoman'];
  if (table[age] === undefined)
    return [{ code: 'VHIS_PREMIUM_UNKNOWN', values: { age, ages: Object.keys(table).join(', ') } }];
  return sex === 'man' ? [] : [{ code: 'VHIS_PREMIUM_OF_WOMEN', values: {} }];
}
