import { homeTaxAnnouncement2024, homeVatAnnouncement2025 } from '../../loan-sources.ts';
import type { Rule } from '../../rule.ts';

/** 购买 2 年以上（含 2 年）的住房对外销售免征增值税, first-tier cities included. */
export const resaleVatFreeMonths: Rule<number> = {
  id: 'national/loan/resale-vat-free-months',
  zh: '增值税免征年限',
  en: 'months after which a home is sold free of value-added tax',
  unit: 'months',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    { from: '2024-12-01', value: 24, source: homeTaxAnnouncement2024, evidence: 'verified' },
    { from: '2026-01-01', publishedOn: '2025-12-30', value: 24, source: homeVatAnnouncement2025, evidence: 'verified' },
  ],
};
