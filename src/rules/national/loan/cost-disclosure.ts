import { costDisclosureRules2026 } from '../../loan-sources.ts';
import type { Rule } from '../../rule.ts';

/**
 * 综合融资成本明示表: principal, every item of interest and fees with method, rate and payee, the yearly cost if all is paid in
 * time, and what default costs. Signed, or read on screen. Its formula of the yearly cost was not found.
 */
export const costDisclosure: Rule<string> = {
  id: 'national/loan/cost-disclosure',
  zh: '综合融资成本明示',
  en: 'table of all costs of a loan to a person',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2026-08-01',
      publishedOn: '2026-03-15',
      value:
        'principal, each-item-with-method-rate-and-payee, yearly-cost-in-normal-performance, default-costs-apart, signed-or-read-on-screen',
      source: costDisclosureRules2026,
      evidence: 'verified',
    },
  ],
};
