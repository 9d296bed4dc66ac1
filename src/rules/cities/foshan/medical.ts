import { medicalLaw } from '../../guangdong/medical-law.ts';
import type { MedicalLaw } from '../../medical-law.ts';
import { employeeRates } from './medical/employee-rates.ts';

/** 基本医疗保险 in Foshan: the employees' rates alone. No official text of its other premiums or of its care was found. */
export const medical = { ...medicalLaw, employeeRates, care: {} } satisfies MedicalLaw;
