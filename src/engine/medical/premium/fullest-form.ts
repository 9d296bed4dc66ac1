import type { MedicalRates, Shares } from '../../../rules/payroll-law.ts';

/** 职工医保: the shares of the fullest form of a city: the only one, tier one, or pooled with a personal account. */
export function fullestForm(rates: MedicalRates | undefined): Shares | undefined {
  return rates?.standard ?? rates?.['tier-1'] ?? rates?.['pooled-with-account'];
}
