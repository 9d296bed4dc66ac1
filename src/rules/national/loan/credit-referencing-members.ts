import { crossBoundaryCreditReferencing } from '../../loan-sources.ts';
import type { Rule } from '../../rule.ts';

/** Retail banks of Hong Kong and agencies that take part. */
export const creditReferencingMembers: Rule<Readonly<Record<'banks' | 'agencies', number>>> = {
  id: 'national/loan/credit-referencing-members',
  zh: '跨境征信参与机构',
  en: 'banks and agencies in cross-boundary credit referencing',
  unit: '1',
  review: 'every January',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2025-10-10',
      value: { banks: 7, agencies: 3 },
      source: crossBoundaryCreditReferencing,
      evidence: 'verified',
    },
  ],
};
