import { money } from '../../../quantities/money.ts';
import { monthOf, monthText } from '../../../quantities/months.ts';
import { isInHongKong, type MedicalCase } from '../medical-case.ts';
import type { MedicalCaveat } from '../medical-caveat.ts';
import { bayAreaCaveats } from './bay-area-caveats.ts';
import type { ChargedYear } from './charge-year.ts';

/** What goes with public care in Hong Kong; under a scheme of the mainland, that no fund pays a bill from there. */
export function hongKongCaveats(one: MedicalCase): readonly MedicalCaveat[] {
  const { own, hongKong } = one;
  const ofCare =
    own !== undefined
      ? notPaidFor(one)
      : hongKong === undefined
        ? []
        : [...unknownCaveats(hongKong), ...reached(hongKong)];
  return [...ofCare, ...waiting(one), ...voucherCaveats(one)];
}

/** 輪候時間: public care in Hong Kong costs little and is waited for. */
function waiting({ own, scenario }: MedicalCase): readonly MedicalCaveat[] {
  return own === undefined || scenario.visits.some(isInHongKong) ? [{ code: 'WAITING', values: {} }] : [];
}

/** 長者醫療券 granted in the year, whatever the cover. */
function voucherCaveats({ vouchers = money(0), scenario, laws, book }: MedicalCase): readonly MedicalCaveat[] {
  if (vouchers === 0) return [];
  const [there] = bayAreaCaveats(scenario, laws.hongKong, book);
  const bayArea = there === undefined ? null : 'yes';
  return [{ code: 'VOUCHERS', values: { amount: vouchers, year: scenario.year, bayArea } }];
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
  if (capReachedIn === undefined || cap === undefined) return [];
  const values = { month: monthText(capReachedIn), limit: cap, system: 'hong-kong' };
  return [{ code: 'LIMIT_REACHED', values }, ...notes.map((code): MedicalCaveat => ({ code, values: {} }))];
}
