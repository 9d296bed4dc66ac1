import { medicalLaw } from '../../guangdong/medical-law.ts';
import type { MedicalLaw } from '../../medical-law.ts';
import { employeeRates } from './medical/employee-rates.ts';
import { flexibleRate } from './medical/flexible-rate.ts';

/** 基本医疗保险 in Guangzhou: the rates alone. No official text gives its band in yuan, its residents' premium or its care. */
export const medical = { ...medicalLaw, employeeRates, flexibleRate, care: {} } satisfies MedicalLaw;
