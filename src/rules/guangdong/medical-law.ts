import type { MedicalLaw } from '../medical-law.ts';
import { coverAtHome } from '../national/medical/cover-at-home.ts';
import { hongKongYears } from '../national/medical/hong-kong-years.ts';
import { joining } from '../national/medical/joining.ts';
import { residentWait } from '../national/medical/resident-wait.ts';
import { residentWaitLeast } from '../national/medical/resident-wait-least.ts';
import { residentWaitLeastYears } from '../national/medical/resident-wait-least-years.ts';
import { residentWaitMissedYear } from '../national/medical/resident-wait-missed-year.ts';
import { residentWaitRepairedYear } from '../national/medical/resident-wait-repaired-year.ts';
import { treatmentAbroad } from '../national/medical/treatment-abroad.ts';
import { gapWithoutWait } from './medical/gap-without-wait.ts';
import { lifelongCoverCity } from './medical/lifelong-cover-city.ts';
import { lifelongCoverLocalMonths } from './medical/lifelong-cover-local-months.ts';
import { lifelongCoverMonths } from './medical/lifelong-cover-months.ts';
import { longestWait } from './medical/longest-wait.ts';
import { missingYearsPrice } from './medical/missing-years-price.ts';
import { missingYearsTerms } from './medical/missing-years-terms.ts';
import { movingWithoutGap } from './medical/moving-without-gap.ts';
import { personalAccountMoving } from './medical/personal-account-moving.ts';
import { recognisedYears } from './medical/recognised-years.ts';
import { schemeChangeMonths } from './medical/scheme-change-months.ts';

/** What all cities of Guangdong share of the law on medical cover: waits, moving, cover for life. Premiums and care are the city's. */
export const medicalLaw: Omit<MedicalLaw, 'employeeRates' | 'care'> = {
  joining,
  coverAtHome,
  hongKongYears,
  residentWaitLeast,
  residentWaitLeastYears,
  personalAccountMoving,
  lifelongCoverMonths,
  lifelongCoverLocalMonths,
  lifelongCoverCity,
  recognisedYears,
  missingYearsPrice,
  missingYearsTerms,
  movingWithoutGap,
  gapWithoutWait,
  longestWait,
  schemeChangeMonths,
  residentWait,
  residentWaitMissedYear,
  residentWaitRepairedYear,
  treatmentAbroad,
};
