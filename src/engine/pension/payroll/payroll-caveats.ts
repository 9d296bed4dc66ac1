import { type Month, monthText } from '../../../quantities/months.ts';
import type { PensionCaveat } from '../pension-caveat.ts';
import type { PensionScenario } from '../pension-scenario.ts';
import type { PayrollPart } from './payroll-part.ts';

/** What must be said of the table `payroll`: what is missing, what is taken as given, what income tax makes of it. */
export function payrollCaveats(
  { employment }: PensionScenario,
  month: Month,
  parts: readonly PayrollPart[],
  totals: readonly PayrollPart[],
): readonly PensionCaveat[] {
  const missing = idsIn(parts.flatMap((part) => part.missing));
  const unlimited = idsIn(parts.flatMap((part) => part.unlimited));
  const at = monthText(month);
  const nonResident = parts.some(({ notes }) => notes.includes('NON_RESIDENT')) ? 'not-deductible' : null;
  const [least, most] = totals.map(({ employee }) => employee ?? null);
  return [
    ...(employment !== 'employee' ? [{ code: 'PAYROLL_FLEXIBLE' as const, values: {} }] : []),
    ...(missing === '' ? [] : [{ code: 'PAYROLL_UNKNOWN' as const, values: { rules: missing, month: at } }]),
    ...(unlimited === '' ? [] : [{ code: 'PAYROLL_BAND_UNKNOWN' as const, values: { rules: unlimited, month: at } }]),
    ...(least === undefined || most === undefined
      ? []
      : [
          { code: 'PAYROLL_TAX' as const, values: { least, most, nonResident } },
          { code: 'PAYROLL_COMPULSORY' as const, values: {} },
        ]),
  ];
}

function idsIn(ids: readonly string[]): string {
  return [...new Set(ids)].join(', ');
}
