import type { DifferenceTopic, PensionSaying } from './difference-code.ts';
import type { DifferencesLaw } from './differences-law.ts';
import { type Said, said, saidBy } from './said.ts';

/** What the rules say of 基本养老金, by topic. */
export function pensionSayings({
  pension,
  joining,
  elderly,
  tax,
}: Omit<DifferencesLaw, 'mpf' | 'annuity'>): Readonly<Record<DifferenceTopic, readonly Said<PensionSaying>[]>> {
  const { leaving } = joining;
  return {
    DIFFERENCE_GUARANTEE: [said('PENSION_BY_FORMULA', pension.basePensionAccrual, pension.payoutMonths)],
    DIFFERENCE_PRICES: [said('PENSION_RAISED_BY_NOTICE', pension.pensionRise)],
    DIFFERENCE_FOR_LIFE: [said('PENSION_WHILE_PROVEN', joining.proofOfLife)],
    DIFFERENCE_INHERITANCE: [
      saidBy('PENSION_ACCOUNT_TO_HEIRS', pension.accountInheritance, 'inheritable'),
      said('PENSION_GRANTS', pension.funeralGrantMonths, pension.survivorGrantMonths),
      said('PENSION_POOLED_STAYS', pension.accountCreditRate),
    ],
    DIFFERENCE_CURRENCY: [said('PENSION_IN_RMB', pension.contributionBaseLimits)],
    DIFFERENCE_LAW: [
      said('PENSION_LAW_OF_THE_NATION', pension.statutoryRetirementAge, pension.minimumContributionMonths),
      said('PENSION_FIGURES_BY_YEAR', pension.benefitBase),
    ],
    DIFFERENCE_ACCESS: [
      said('PENSION_FROM_STATUTORY_AGE', pension.statutoryRetirementAge),
      said('PENSION_EARLIER', pension.earlyRetirement),
      saidBy('PENSION_ACCOUNT_ON_REQUEST', leaving, 'account-paid-out-on-written-request'),
    ],
    DIFFERENCE_LEAVING: [
      saidBy('PENSION_ACCOUNT_ON_REQUEST', leaving, 'account-paid-out-on-written-request'),
      said('PENSION_POOLED_STAYS', pension.accountCreditRate),
      saidBy('PENSION_SHORT_OF_MINIMUM', joining.shortAtStatutoryAge, 'pay-on'),
    ],
    DIFFERENCE_MEANS_TEST: [saidBy('PENSION_IS_INCOME', elderly.meansCounted, 'pensions-are-income')],
    DIFFERENCE_RISK: [said('PENSION_CREDITED', pension.creditingRate)],
    DIFFERENCE_TAX: [saidBy('PENSION_NO_TAX', tax.pensionTaxExemption, 'exempt')],
    DIFFERENCE_MOVING: [
      saidBy('PENSION_KEPT_ON_LEAVING', leaving, 'account-kept'),
      saidBy('PENSION_PROOF_ABROAD', joining.proofOfLifeAbroad, 'chinese-consular-app'),
    ],
    DIFFERENCE_BOTH: [
      saidBy('PENSION_DOUBLE_COVER', joining.doubleCoverExemption, 'certificate-of-home-scheme'),
      saidBy('PENSION_MPF_STATEMENT', joining.doubleCoverProof, 'mpf-statement'),
    ],
  };
}
