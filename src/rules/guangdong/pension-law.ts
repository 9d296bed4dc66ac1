import { accountCreditRate } from '../national/pension/account-credit-rate.ts';
import { accountInheritance } from '../national/pension/account-inheritance.ts';
import { basePensionAccrual } from '../national/pension/base-pension-accrual.ts';
import { benefitPlaceMonths } from '../national/pension/benefit-place-months.ts';
import { benefitPlaceOfResidents } from '../national/pension/benefit-place-of-residents.ts';
import { creditingRate } from '../national/pension/crediting-rate.ts';
import { deferredRetirement } from '../national/pension/deferred-retirement.ts';
import { earlyRetirement } from '../national/pension/early-retirement.ts';
import { employeeContributionRate } from '../national/pension/employee-contribution-rate.ts';
import { funeralGrantMonths } from '../national/pension/funeral-grant-months.ts';
import { minimumContributionMonths } from '../national/pension/minimum-contribution-months.ts';
import { payoutMonths } from '../national/pension/payout-months.ts';
import { payoutMonthsAtPartYears } from '../national/pension/payout-months-at-part-years.ts';
import { payoutMonthsBeyondTable } from '../national/pension/payout-months-beyond-table.ts';
import { pensionRise } from '../national/pension/pension-rise.ts';
import { selfEmployedGate } from '../national/pension/self-employed-gate.ts';
import { statutoryRetirementAge } from '../national/pension/statutory-retirement-age.ts';
import { survivorGrantMonths } from '../national/pension/survivor-grant-months.ts';
import { youngestAge } from '../national/pension/youngest-age.ts';
import type { PensionLaw } from '../pension-law.ts';
import { averageWage } from './pension/average-wage.ts';
import { benefitBase } from './pension/benefit-base.ts';
import { employerContributionRate } from './pension/employer-contribution-rate.ts';
import { fixedSupplement } from './pension/fixed-supplement.ts';
import { flexibleContributionRate } from './pension/flexible-contribution-rate.ts';
import { flexibleWorkersGate } from './pension/flexible-workers-gate.ts';
import { indexFactorThreshold } from './pension/index-factor-threshold.ts';
import { payingOnToMinimum } from './pension/paying-on-to-minimum.ts';
import { seniorityAllowance } from './pension/seniority-allowance.ts';
import { urbanIncome } from './pension/urban-income.ts';

/** What all nine cities share. A city spreads it and adds its limits of the contribution base, and what else is its own. */
export const sharedPensionLaw: Omit<PensionLaw, 'contributionBaseLimits' | 'indexFactorThreshold'> = {
  flexibleContributionRate,
  employeeContributionRate,
  employerContributionRate,
  accountCreditRate,
  creditingRate,
  averageWage,
  benefitBase,
  basePensionAccrual,
  payoutMonths,
  payoutMonthsAtPartYears,
  payoutMonthsBeyondTable,
  seniorityAllowance,
  fixedSupplement,
  statutoryRetirementAge,
  earlyRetirement,
  deferredRetirement,
  minimumContributionMonths,
  payingOnToMinimum,
  benefitPlaceMonths,
  benefitPlaceOfResidents,
  funeralGrantMonths,
  survivorGrantMonths,
  urbanIncome,
  accountInheritance,
  pensionRise,
  flexibleWorkersGate,
  selfEmployedGate,
  youngestAge,
};

/** The same for the cities outside Shenzhen, which alone use the coefficient a. */
export const pensionLaw: Omit<PensionLaw, 'contributionBaseLimits'> = { ...sharedPensionLaw, indexFactorThreshold };
