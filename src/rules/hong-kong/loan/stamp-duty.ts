import type { DutyBand } from '../../hong-kong-loan-law.ts';
import type { Rule } from '../../rule.ts';

/**
 * 從價印花稅 by the price of the home. Read in a public tool of August 2026 that cites the department; the bands meet to
 * within one dollar.
 */
export const stampDuty: Rule<readonly DutyBand[]> = {
  id: 'hong-kong/loan/stamp-duty',
  zh: '住宅從價印花稅',
  en: 'ad valorem stamp duty on homes',
  unit: 'mixed',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  bounds: { least: 0, most: 1_000_000_000 },
  values: [
    {
      from: '2026-02-26',
      value: [
        { upTo: 4_000_000, fixed: 100, rate: '0' },
        { upTo: 4_323_780, fixed: 100, over: 4_000_000, rate: '0.2' },
        { upTo: 4_500_000, rate: '0.015' },
        { upTo: 4_935_480, fixed: 67_500, over: 4_500_000, rate: '0.1' },
        { upTo: 6_000_000, rate: '0.0225' },
        { upTo: 6_642_860, fixed: 135_000, over: 6_000_000, rate: '0.1' },
        { upTo: 9_000_000, rate: '0.03' },
        { upTo: 10_080_000, fixed: 270_000, over: 9_000_000, rate: '0.1' },
        { upTo: 20_000_000, rate: '0.0375' },
        { upTo: 21_739_120, fixed: 750_000, over: 20_000_000, rate: '0.1' },
        { upTo: 100_000_000, rate: '0.0425' },
        { upTo: 109_574_470, fixed: 4_250_000, over: 100_000_000, rate: '0.3' },
        { rate: '0.065' },
      ],
      source: {
        instrument: 'Ad valorem stamp duty: rates of scale 2',
        publisher: 'Inland Revenue Department of Hong Kong',
        url: 'https://www.ird.gov.hk/chi/faq/avd.htm',
      },
      evidence: 'secondary',
    },
  ],
};
