import { type Month, monthOf, plusMonths } from '../quantities/months.ts';
import type { MedicalFieldsGiven } from './medical-schema.ts';

/** The month of birth; an age is that of January of the year of care. `undefined` where neither was given. */
export function bornIn({ birth, age }: MedicalFieldsGiven, year: number): Month | undefined {
  if (birth !== undefined) return birth;
  return age === undefined ? undefined : plusMonths(monthOf(year, 1), -age);
}
