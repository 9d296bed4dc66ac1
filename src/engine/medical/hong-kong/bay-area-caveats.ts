import { monthOfDay } from '../../../quantities/calendar.ts';
import { laterMonth, monthOf } from '../../../quantities/months.ts';
import type { VoucherLaw } from '../../../rules/hong-kong-care-law.ts';
import type { RuleBook } from '../../shared/rule-book.ts';
import type { MedicalCaveat } from '../medical-caveat.ts';
import type { MedicalScenario } from '../medical-scenario.ts';

/** 大灣區試點: where the vouchers are taken on the mainland, for what and since when; nothing where that is not known. */
export function bayAreaCaveats(
  { year, asOf }: MedicalScenario,
  law: VoucherLaw,
  book: RuleBook,
): readonly MedicalCaveat[] {
  const month = laterMonth(monthOf(year, 12), monthOfDay(asOf));
  const scope = book.look(law.voucherBayAreaScope, month);
  const points = book.look(law.voucherBayAreaPoints, month);
  if (scope === undefined || points === undefined) return [];
  const values = { points: points.value.points, cities: points.value.cities, from: points.from };
  return [{ code: 'VOUCHERS_BAY_AREA', values }];
}
