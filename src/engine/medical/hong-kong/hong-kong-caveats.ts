import { monthOf, monthText } from '../../../quantities/months.ts';
import { isInHongKong, type MedicalCase } from '../medical-case.ts';
import type { MedicalCaveat } from '../medical-caveat.ts';
import type { ChargedYear } from './charge-year.ts';

/** What goes with public care in Hong Kong; under a scheme of the mainland, that no fund pays a bill from there. */
export function hongKongCaveats(one: MedicalCase): readonly MedicalCaveat[] {
  if (one.own !== undefined) return notPaidFor(one);
  const { hongKong } = one;
  return hongKong === undefined ? [] : [...unknownCaveats(hongKong), ...reached(hongKong)];
}

/** 境外就医 */
function notPaidFor({ scenario, laws, book }: MedicalCase): readonly MedicalCaveat[] {
  if (!scenario.visits.some(isInHongKong)) return [];
  const { treatmentAbroad } = laws.mainland;
  const said = book.look(treatmentAbroad, monthOf(scenario.year, 12));
  return said === undefined ? [] : [{ code: 'HONG_KONG_NOT_PAID', values: { rule: treatmentAbroad.id } }];
}

function unknownCaveats({ visits }: ChargedYear): readonly MedicalCaveat[] {
  const unknown = visits.filter(({ person }) => person === undefined);
  if (unknown.length === 0) return [];
  const rules = [...new Set(unknown.flatMap(({ missing }) => missing))].join(', ');
  const values = { count: unknown.length, eligible: null, rules };
  return [{ code: 'VISITS_UNKNOWN', values, withholds: ['personPays', 'yearCost'] }];
}

function reached({ capReachedIn, cap, notes }: ChargedYear): readonly MedicalCaveat[] {
  if (capReachedIn === undefined) return [];
  const values = { month: monthText(capReachedIn), limit: cap ?? null, system: 'hong-kong' };
  return [{ code: 'LIMIT_REACHED', values }, ...notes.map((code): MedicalCaveat => ({ code, values: {} }))];
}
