import type { PensionLaw } from '../../rules/pension-law.ts';
import type { PensionReason, PensionReasonCode } from './pension-caveat.ts';

/** The rule that decides each reason. */
const decidedBy = {
  START_AFTER_STATUTORY: 'statutoryRetirementAge',
  AGE_BELOW_16: 'youngestAge',
  RETIRE_TOO_EARLY: 'earlyRetirement',
  RETIRE_TOO_LATE: 'deferredRetirement',
  RETIRE_BEFORE_MINIMUM: 'minimumContributionMonths',
  BASE_BELOW_FLOOR: 'contributionBaseLimits',
  BASE_ABOVE_CEILING: 'contributionBaseLimits',
  NO_PERMIT_OR_REGISTRATION: 'flexibleWorkersGate',
} as const satisfies Readonly<Record<PensionReasonCode, keyof PensionLaw>>;

/** A reason with the id of the rule that decides it, so that a refusal can be looked up. */
export function withDecidingRule({ code, values }: PensionReason, law: PensionLaw): PensionReason {
  return { code, values: { ...values, rule: law[decidedBy[code]].id } };
}
