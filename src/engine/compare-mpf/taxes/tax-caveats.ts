import { rateText } from '../../../quantities/rate.ts';
import type { Caveat } from '../../shared/result.ts';
import type { CompareScenario } from '../compare-scenario.ts';

/** What must be said beside the table `taxes`. A code without a sentence does not compile. */
export type TaxCaveatCode = 'TAXES_NOT_FOUND' | 'TAXES_RATE_NOT_GIVEN' | 'TAXES_AT_YOUR_RATE' | 'TAXES_NOT_KNOWN';

/** What was not found, at which rate tax is saved if at any, and which rules say nothing in the month. */
export function taxCaveats({ taxRate }: CompareScenario, missing: readonly string[]): readonly Caveat<TaxCaveatCode>[] {
  return [
    { code: 'TAXES_NOT_FOUND', values: {} },
    taxRate === undefined
      ? { code: 'TAXES_RATE_NOT_GIVEN', values: {} }
      : { code: 'TAXES_AT_YOUR_RATE', values: { rate: rateText(taxRate, 8) } },
    ...(missing.length === 0
      ? []
      : [{ code: 'TAXES_NOT_KNOWN' as const, values: { rules: [...new Set(missing)].join(', ') } }]),
  ];
}
