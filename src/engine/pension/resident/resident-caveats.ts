import { type Month, monthText } from '../../../quantities/months.ts';
import { rateText } from '../../../quantities/rate.ts';
import type { PensionCaveat } from '../pension-caveat.ts';
import type { ResidentPerson } from './resident-tier.ts';

/** What must be said of the table `resident`: paying on, what is missing, what is assumed, who may join. */
export function residentCaveats(
  { terms, claimAge, base, creditingRate }: ResidentPerson,
  start: Month,
  noSubsidy: string | undefined,
): readonly PensionCaveat[] {
  const month = monthText(start);
  const paysOn = { years: terms.years, claim: monthText(terms.claim), claimAge };
  const unknown = { rules: base.missing.join(', '), month, atLeast: base.atLeast ?? null };
  return [
    ...(terms.paysOn ? [{ code: 'RESIDENT_PAYS_ON' as const, values: paysOn }] : []),
    ...(base.missing.length === 0 ? [] : [{ code: 'RESIDENT_BASE_UNKNOWN' as const, values: unknown }]),
    ...(noSubsidy === undefined
      ? []
      : [{ code: 'RESIDENT_SUBSIDY_UNKNOWN' as const, values: { rules: noSubsidy, month } }]),
    { code: 'RESIDENT_CREDITING_ASSUMED', values: { rate: rateText(creditingRate, 6) } },
    { code: 'RESIDENT_GATE', values: {} },
    { code: 'RESIDENT_ONE_SCHEME', values: {} },
  ];
}
