import { medicalLaw } from '../../guangdong/medical-law.ts';
import type { MedicalLaw } from '../../medical-law.ts';
import { employeeBaseLimits } from './medical/employee-base-limits.ts';
import { employeeRates } from './medical/employee-rates.ts';

/** 基本医疗保险 in Zhuhai: the employees' rates and limits alone. No official text of its other premiums or of its care was found. */
export const medical = { ...medicalLaw, employeeRates, baseLimits: employeeBaseLimits, care: {} } satisfies MedicalLaw;
