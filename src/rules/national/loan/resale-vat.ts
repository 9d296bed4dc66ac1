import { homeTaxAnnouncement2024, homeVatAnnouncement2025 } from '../../loan-sources.ts';
import type { Rule } from '../../rule.ts';

/** 增值税 on the whole price of a home sold before `resale-vat-free-months`; later it is free. */
export const resaleVat: Rule<string> = {
  id: 'national/loan/resale-vat',
  zh: '个人转让住房增值税',
  en: 'value-added tax on a home sold too soon',
  unit: '1',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    { from: '2024-12-01', value: '0.05', source: homeTaxAnnouncement2024, evidence: 'verified' },
    {
      from: '2026-01-01',
      publishedOn: '2025-12-30',
      value: '0.03',
      source: homeVatAnnouncement2025,
      evidence: 'verified',
    },
  ],
};
