import { residentSchemeOpinion2014 } from '../../resident-sources.ts';
import type { Rule } from '../../rule.ts';

/** 计发月数: the account is divided by this at the claim. */
export const payoutMonths: Rule<number> = {
  id: 'national/resident/payout-months',
  zh: '城乡居民基本养老保险个人账户计发月数',
  en: 'payout months of the resident account',
  unit: 'months',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [{ from: '2014-02-21', value: 139, source: residentSchemeOpinion2014, evidence: 'verified' }],
};
