import type { AnnuitySaying, DifferenceTopic } from './difference-code.ts';
import type { DifferencesLaw } from './differences-law.ts';
import { type Said, said, saidBy } from './said.ts';

/** What the rules say of 香港年金計劃, by topic; of some nothing was found. */
export function annuitySayings({
  annuity,
  elderly,
}: Pick<DifferencesLaw, 'annuity' | 'elderly'>): Readonly<Record<DifferenceTopic, readonly Said<AnnuitySaying>[]>> {
  const { paymentTerms, guaranteedShare, premiumLimits, leastAge } = annuity;
  return {
    DIFFERENCE_GUARANTEE: [said('ANNUITY_SHARE_GUARANTEED', guaranteedShare)],
    DIFFERENCE_PRICES: [saidBy('ANNUITY_UNCHANGED', paymentTerms, 'unchanged')],
    DIFFERENCE_FOR_LIFE: [saidBy('ANNUITY_FOR_LIFE', paymentTerms, 'for-life')],
    DIFFERENCE_INHERITANCE: [said('ANNUITY_REST_PAID_ON', guaranteedShare)],
    DIFFERENCE_CURRENCY: [said('ANNUITY_IN_HKD', premiumLimits)],
    DIFFERENCE_LAW: [said('ANNUITY_CONTRACT', leastAge, premiumLimits)],
    DIFFERENCE_ACCESS: [
      saidBy('ANNUITY_MEDICAL_ONCE', paymentTerms, 'medical-withdrawal-once-up-to-1000000'),
      said('ANNUITY_REST_NOT_FOUND'),
    ],
    DIFFERENCE_LEAVING: [said('ANNUITY_ENDING_NOT_FOUND')],
    DIFFERENCE_MEANS_TEST: [
      saidBy('ANNUITY_PREMIUM_NO_ASSET', elderly.meansCounted, 'annuity-premium-is-not'),
      saidBy('ANNUITY_IS_INCOME', elderly.meansCounted, 'annuity-payments-are-income'),
    ],
    DIFFERENCE_RISK: [saidBy('ANNUITY_NOT_BY_MARKETS', paymentTerms, 'unchanged')],
    DIFFERENCE_TAX: [said('ANNUITY_TAX_NOT_FOUND')],
    DIFFERENCE_MOVING: [said('ANNUITY_PERMANENT_RESIDENTS', leastAge), said('ANNUITY_ABROAD_NOT_FOUND')],
    DIFFERENCE_BOTH: [said('ANNUITY_TIES_NOT_FOUND')],
  };
}
