import type { Rule } from '../../rule.ts';
import { hongKongResidentsOrder2019 } from '../../sources.ts';

/**
 * 离开内地: the account is kept, and years add up on return; or, on written request, the relation ends and the account
 * is paid out. What was paid into the pooled fund is not.
 */
export const leaving: Rule<string> = {
  id: 'national/pension/leaving',
  zh: '离开内地后的养老保险关系',
  en: 'what becomes of the account on leaving',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    // Article 7, read in answers of Guangdong's fund bureau (2024-04-30) and of Tianjin (2022-03-23).
    {
      from: '2020-01-01',
      publishedOn: '2019-11-29',
      value: 'account-kept, account-paid-out-on-written-request',
      source: hongKongResidentsOrder2019,
      evidence: 'corroborated',
    },
  ],
};
