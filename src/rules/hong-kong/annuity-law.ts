import type { HongKongAnnuityLaw } from '../hong-kong-annuity-law.ts';
import { guaranteedShare } from './annuity/guaranteed-share.ts';
import { leastAge } from './annuity/least-age.ts';
import { monthlyPayments } from './annuity/monthly-payments.ts';
import { paymentTerms } from './annuity/payment-terms.ts';
import { premiumLimits } from './annuity/premium-limits.ts';

/** 香港年金計劃. */
export const hongKongAnnuityLaw = {
  guaranteedShare,
  leastAge,
  monthlyPayments,
  paymentTerms,
  premiumLimits,
} satisfies HongKongAnnuityLaw;
