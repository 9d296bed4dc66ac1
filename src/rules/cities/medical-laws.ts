import type { MedicalLaw } from '../medical-law.ts';
import type { CityId } from './city-names.ts';
import { medical as guangzhou } from './guangzhou/medical.ts';
import { medical as shenzhen } from './shenzhen/medical.ts';

/** 基本医疗保险, city by city; the other cities' premiums and care were not found in any official text. */
export const medicalLaws = { shenzhen, guangzhou } satisfies Readonly<Partial<Record<CityId, MedicalLaw>>>;
