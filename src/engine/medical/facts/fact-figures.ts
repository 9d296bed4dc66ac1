import { ageText, type Month, monthOf, monthsBetween, monthText } from '../../../quantities/months.ts';
import type { Figure } from '../../shared/result.ts';
import type { CoverOption } from '../covers/cover-option.ts';
import type { ForLife } from '../for-life/for-life.ts';
import type { MedicalCase } from '../medical-case.ts';
import type { MedicalScenario } from '../medical-scenario.ts';
import { accountCredit } from '../premium/personal-account.ts';
import type { Wait } from '../waits/wait-of.ts';
import { type MedicalFacts, noFacts } from './medical-facts.ts';

/** The facts that say whose cover it is; all there is of a cover that is refused. */
export function personFacts({ city, scheme, year, birth }: MedicalScenario): MedicalFacts {
  return { ...noFacts(), city, scheme, year, age: ageText(monthsBetween(birth, monthOf(year, 1))) };
}

/** The facts of a scheme of the mainland. */
export function schemeFacts(own: CoverOption, one: MedicalCase, life: ForLife, wait: Wait): MedicalFacts {
  const { scenario, vouchers } = one;
  const { all, hospital } = own.care.limits;
  return {
    ...personFacts(scenario),
    ...premiumFacts(own),
    personalAccountCredit: accountCredit(own, scenario.year) ?? null,
    outpatientAnnualLimit: all ?? null,
    outpatientHospitalLimit: hospital ?? null,
    ...careFacts(own),
    breakEvenSpending: own.breakEven ?? null,
    waitingMonths: wait.wait ?? null,
    waitingMonthsAtMost: wait.longest ?? null,
    ...lifeFacts(life),
    voucherAmount: vouchers ?? null,
  };
}

function premiumFacts({ premium, december }: CoverOption): Partial<MedicalFacts> {
  return {
    premiumBase: december.base ?? null,
    monthlyPremium: december.person ?? null,
    employerMonthlyPremium: december.employer ?? null,
    annualPremium: premium.person ?? null,
    employerAnnualPremium: premium.employer ?? null,
  };
}

function careFacts({ eligible, fund, person, care, cost, netBenefit }: CoverOption): Partial<MedicalFacts> {
  return {
    eligibleSpending: eligible ?? null,
    fundPays: fund ?? null,
    personPays: person ?? null,
    limitReachedInMonth: monthOrNull(care.limitReachedIn),
    yearCost: cost ?? null,
    netBenefit: netBenefit ?? null,
  };
}

function lifeFacts({ from, cover, missing, short, price }: ForLife): Partial<MedicalFacts> {
  return {
    lifetimeCoverFrom: monthOrNull(from),
    lifetimeCoverMonthsRequired: cover?.required ?? null,
    lifetimeCoverLocalMonthsRequired: cover?.localRequired ?? null,
    lifetimeCoverMonthsMissing: missing ?? null,
    lifetimeCoverMonthsShort: short ?? null,
    missingMonthPrice: price?.monthly ?? null,
    missingMonthsPrice: short === undefined ? null : (price?.total ?? null),
  };
}

/** The facts of public care in Hong Kong, HKD: no premium, no fund; what is asked is paid, up to the yearly cap. */
export function hongKongFacts({ scenario, hongKong, vouchers }: MedicalCase): MedicalFacts {
  const person = hongKong?.person ?? null;
  return {
    ...personFacts(scenario),
    monthlyPremium: 0,
    employerMonthlyPremium: 0,
    annualPremium: 0,
    employerAnnualPremium: 0,
    personPays: person,
    limitReachedInMonth: monthOrNull(hongKong?.capReachedIn),
    yearCost: person,
    hongKongYearlyCap: hongKong?.cap ?? null,
    voucherAmount: vouchers ?? null,
  };
}

function monthOrNull(month: Month | undefined): Figure {
  return month === undefined ? null : monthText(month);
}
