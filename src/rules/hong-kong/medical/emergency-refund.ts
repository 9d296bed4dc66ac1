import type { Rule } from '../../rule.ts';

/** 急症室退款: what comes back to those who leave before the doctor sees them and ask within 24 hours. */
export const emergencyRefund: Rule<number> = {
  id: 'hong-kong/medical/emergency-refund',
  zh: '急症室離開前退款',
  en: 'refund of the emergency fee before the consultation in Hong Kong',
  unit: 'HKD',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    // The authority's own article, read in a republished copy.
    {
      from: '2026-01-01',
      value: 350,
      source: { instrument: '公營醫療收費改革正式啟動', publisher: 'Hospital Authority', publishedOn: '2026-01-02' },
      evidence: 'verified',
    },
  ],
};
