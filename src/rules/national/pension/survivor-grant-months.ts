import type { SurvivorGrantMonths } from '../../pension-law.ts';
import type { Rule } from '../../rule.ts';
import { survivorBenefits2021 } from '../../sources.ts';

/**
 * 抚恤金: months of the same income, by the contribution period: 3 below five years, 6 below ten, 9 to fifteen years;
 * above, one more for each year, months counted, up to 24. A pensioner loses one for each year drawn, months counted,
 * and keeps at least 9. Two copies of articles 4 and 5 were read, with worked cases.
 */
export const survivorGrantMonths: Rule<SurvivorGrantMonths> = {
  id: 'national/pension/survivor-grant-months',
  zh: '抚恤金发放月数',
  en: 'months of income in the survivor grant',
  unit: 'months',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2021-09-01',
      value: {
        shortBelow: 60,
        short: 3,
        middleBelow: 120,
        middle: 6,
        fullTo: 180,
        full: 9,
        atMost: 24,
        atLeastDrawing: 9,
      },
      source: survivorBenefits2021,
      evidence: 'corroborated',
    },
  ],
};
