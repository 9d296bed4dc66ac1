import type { CrossBorderLoanLaw } from '../cross-border-loan-law.ts';
import { alternativeScoring } from './loan/alternative-scoring.ts';
import { creditReferencing } from './loan/credit-referencing.ts';
import { creditReferencingLoans } from './loan/credit-referencing-loans.ts';
import { creditReferencingMembers } from './loan/credit-referencing-members.ts';
import { crossBorderJudgments } from './loan/cross-border-judgments.ts';
import { crossBorderRecords } from './loan/cross-border-records.ts';
import { pilotLoan } from './loan/pilot-loan.ts';
import { pilotLoanTerms } from './loan/pilot-loan-terms.ts';
import { verificationPlatform } from './loan/verification-platform.ts';
import { verificationPlatformGoal } from './loan/verification-platform-goal.ts';
import { verificationPlatformLoans } from './loan/verification-platform-loans.ts';
import { verificationSteps } from './loan/verification-steps.ts';

/** 跨境征信、数据验证、判决互认. */
export const crossBorderLoanLaw = {
  alternativeScoring,
  creditReferencing,
  creditReferencingLoans,
  creditReferencingMembers,
  judgments: crossBorderJudgments,
  creditRecords: crossBorderRecords,
  pilotLoan,
  pilotLoanTerms,
  verificationPlatform,
  verificationPlatformGoal,
  verificationPlatformLoans,
  verificationSteps,
} satisfies CrossBorderLoanLaw;
