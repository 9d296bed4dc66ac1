import { verificationPlatformReports } from '../../loan-sources.ts';
import type { Rule } from '../../rule.ts';

/**
 * The source of the data gives the person the file and puts its fingerprint on the chain; the person carries the file;
 * whoever uses it compares the two fingerprints. About one minute.
 */
export const verificationSteps: Rule<string> = {
  id: 'national/loan/verification-steps',
  zh: '数据验证步骤',
  en: 'steps of a verification on the platform',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2024-05-06',
      value:
        'log-in, pick-the-use, authorise, download-the-credential, upload-it-on-the-other-side, compare-fingerprints',
      source: verificationPlatformReports,
      evidence: 'verified',
    },
  ],
};
