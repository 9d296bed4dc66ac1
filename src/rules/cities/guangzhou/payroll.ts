import { payrollLaw } from '../../guangdong/payroll-law.ts';
import type { PayrollLaw } from '../../payroll-law.ts';
import { employeeRates } from './medical/employee-rates.ts';
import { housingFundBaseLimits } from './payroll/housing-fund-base-limits.ts';
import { maternityEmployerRate } from './payroll/maternity-employer-rate.ts';
import { unemploymentCeiling } from './payroll/unemployment-ceiling.ts';

/** What is taken from a wage in Guangzhou. Its medical band in yuan is absent: two third parties print different ones, no notice was found. */
export const payroll: PayrollLaw = {
  ...payrollLaw,
  minimumWageClass: 'classOne',
  medicalRates: employeeRates,
  maternityEmployerRate,
  unemploymentCeiling,
  housingFundBaseLimits,
};
