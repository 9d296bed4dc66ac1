import { shenzhenHomeLoans2024 } from '../../../loan-sources.ts';
import type { RatiosByHome } from '../../../mainland-loan-law.ts';
import type { Rule } from '../../../rule.ts';

/**
 * 最低首付款比例. The easing of 2024-09-29 is reported, its figures are remembered; nothing later was found but that first
 * and second homes have one price since September 2025.
 */
export const downPaymentRatios: Rule<RatiosByHome> = {
  id: 'shenzhen/loan/down-payment-ratios',
  zh: '深圳最低首付款比例',
  en: 'least down payment in Shenzhen',
  unit: '1',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2023-11-23',
      value: { firstHome: '0.3', secondHome: '0.4' },
      source: shenzhenHomeLoans2024,
      evidence: 'verified',
    },
    {
      from: '2024-05-29',
      publishedOn: '2024-05-28',
      value: { firstHome: '0.2', secondHome: '0.3' },
      source: shenzhenHomeLoans2024,
      evidence: 'verified',
    },
    {
      from: '2024-09-30',
      value: { firstHome: '0.15', secondHome: '0.2' },
      source: { instrument: '关于进一步优化房地产市场平稳健康发展政策措施的通知', publisher: '深圳市住房和建设局' },
      evidence: 'recalled',
    },
  ],
};
