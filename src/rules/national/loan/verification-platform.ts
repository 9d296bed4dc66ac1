import { verificationPlatformReports } from '../../loan-sources.ts';
import type { Rule } from '../../rule.ts';

/**
 * The platform compares the hash of a file and neither carries nor keeps the file: a chain of FISCO BCOS with one node
 * in Hong Kong and one in Shenzhen. Its hash is reported as of 64 bits, almost surely 64 characters.
 */
export const verificationPlatform: Rule<string> = {
  id: 'national/loan/verification-platform',
  zh: '深港跨境数据验证平台',
  en: 'cross-boundary data verification platform',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2024-05-06',
      value:
        'compares-hashes, does-not-carry-the-file, does-not-store-the-file, a-node-in-hong-kong-and-one-in-shenzhen',
      source: verificationPlatformReports,
      evidence: 'verified',
    },
  ],
};
