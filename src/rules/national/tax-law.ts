import type { MainlandTaxLaw } from '../mainland-tax-law.ts';
import { bayAreaTaxSubsidy } from './payroll/bay-area-tax-subsidy.ts';
import { nonResidentTax } from './payroll/non-resident-tax.ts';
import { pensionTaxExemption } from './payroll/pension-tax-exemption.ts';
import { taxDeduction } from './payroll/tax-deduction.ts';
import { taxDeductionLimits } from './payroll/tax-deduction-limits.ts';

/** 个人所得税 on pensions, the same in the whole nation. */
export const mainlandTaxLaw = {
  bayAreaTaxSubsidy,
  nonResidentTax,
  pensionTaxExemption,
  taxDeduction,
  taxDeductionLimits,
} satisfies MainlandTaxLaw;
