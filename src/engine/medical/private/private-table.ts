import { monthOfDay } from '../../../quantities/calendar.ts';
import { laterMonth, monthOf } from '../../../quantities/months.ts';
import type { MoreTable } from '../../shared/more-table.ts';
import { openRuleBook } from '../../shared/rule-book.ts';
import { lastKnown, type Shown } from '../last-known.ts';
import { lawsOf, type MedicalLaws } from '../laws-of.ts';
import type { MedicalCaveat } from '../medical-caveat.ts';
import type { MedicalScenario } from '../medical-scenario.ts';
import { mainlandRows } from './mainland-rows.ts';
import { privateColumns } from './private-columns.ts';
import { supportRows, voucherRows } from './public-help-rows.ts';
import { premiumCaveats, premiumRows } from './vhis-premiums.ts';
import { standardPlanRows, vhisTermsRows } from './vhis-rows.ts';

/**
 * Cover that one can buy beside public care (自願醫保、惠民保), and what else helps to pay: as of the end of the year of care,
 * or of now where that is later.
 */
export function privateTable(scenario: MedicalScenario, laws: MedicalLaws = lawsOf(scenario.city)): MoreTable {
  const book = openRuleBook(scenario);
  const { year, asOf, asKnownOn } = scenario;
  const shown = { book, month: laterMonth(monthOf(year, 12), monthOfDay(asOf)), asKnownOn };
  const { hongKong, mainland } = laws;
  const rows = [
    ...standardPlanRows(hongKong, shown),
    ...premiumRows(scenario, hongKong, shown),
    ...vhisTermsRows(hongKong, shown),
    ...mainlandRows(mainland, shown),
    ...supportRows(hongKong, shown),
    ...voucherRows(hongKong, shown),
  ];
  return {
    id: 'private',
    table: { columns: privateColumns, rows: rows.map((row) => privateColumns.map(({ id }) => row[id])) },
    caveats: [
      ...premiumCaveats(scenario, hongKong, shown),
      ...topUpCaveats(scenario, laws),
      ...supportCaveats(laws, shown),
      ...unknownCaveats(rows),
    ],
    basis: book.uses(),
  };
}

function topUpCaveats({ city }: MedicalScenario, { mainland }: MedicalLaws): readonly MedicalCaveat[] {
  return mainland.topUpPrice === undefined ? [{ code: 'TOP_UP_UNKNOWN', values: { city } }] : [];
}

/** The support scheme has a last day, after which nothing was found. */
function supportCaveats({ hongKong }: MedicalLaws, shown: Shown): readonly MedicalCaveat[] {
  const until = lastKnown(hongKong.hkuShenzhenSupport, shown)?.use.until;
  return until === undefined ? [] : [{ code: 'SUPPORT_ENDED', values: { until } }];
}

/** Rules of which nothing is known then. */
function unknownCaveats(rows: readonly { readonly rule: unknown; readonly from: unknown }[]): readonly MedicalCaveat[] {
  const rules = [...new Set(rows.filter(({ from }) => from === null).map(({ rule }) => rule))].join(', ');
  return rules === '' ? [] : [{ code: 'PRIVATE_UNKNOWN', values: { rules } }];
}
