import { verificationPlatformReports } from '../../loan-sources.ts';
import type { Rule } from '../../rule.ts';

/** 赋能贷款: more than so many yuan by November 2025. */
export const verificationPlatformLoans: Rule<number> = {
  id: 'national/loan/verification-platform-loans',
  zh: '平台赋能贷款额',
  en: 'loans the platform has helped to make',
  unit: 'CNY',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  bounds: { least: 1, most: 1_000_000_000_000 },
  values: [{ from: '2025-11-30', value: 700_000_000, source: verificationPlatformReports, evidence: 'verified' }],
};
