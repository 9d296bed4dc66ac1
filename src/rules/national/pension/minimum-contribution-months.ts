import type { Rule } from '../../rule.ts';
import { retirementAgeDecision2024, stateCouncilDecision2005 } from '../../sources.ts';

/** 最低缴费年限, by the year the statutory age is reached: fifteen years, from 2030 half a year more each year to twenty. */
export const minimumContributionMonths: Rule<number> = {
  id: 'national/pension/minimum-contribution-months',
  zh: '按月领取基本养老金最低缴费年限',
  en: 'minimum contribution period',
  unit: 'months',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-23',
  values: [
    // The decision of 2024 confirms fifteen years as the figure it starts from.
    {
      from: '2006-01-01',
      publishedOn: '2005-12-03',
      value: 180,
      source: stateCouncilDecision2005,
      evidence: 'verified',
    },
    // Six months more each year, counted out from the text; its annexed table was not in the copy read.
    {
      from: '2030-01-01',
      publishedOn: '2024-09-13',
      value: 186,
      source: retirementAgeDecision2024,
      evidence: 'derived',
    },
    {
      from: '2031-01-01',
      publishedOn: '2024-09-13',
      value: 192,
      source: retirementAgeDecision2024,
      evidence: 'derived',
    },
    {
      from: '2032-01-01',
      publishedOn: '2024-09-13',
      value: 198,
      source: retirementAgeDecision2024,
      evidence: 'derived',
    },
    {
      from: '2033-01-01',
      publishedOn: '2024-09-13',
      value: 204,
      source: retirementAgeDecision2024,
      evidence: 'derived',
    },
    {
      from: '2034-01-01',
      publishedOn: '2024-09-13',
      value: 210,
      source: retirementAgeDecision2024,
      evidence: 'derived',
    },
    {
      from: '2035-01-01',
      publishedOn: '2024-09-13',
      value: 216,
      source: retirementAgeDecision2024,
      evidence: 'derived',
    },
    {
      from: '2036-01-01',
      publishedOn: '2024-09-13',
      value: 222,
      source: retirementAgeDecision2024,
      evidence: 'derived',
    },
    {
      from: '2037-01-01',
      publishedOn: '2024-09-13',
      value: 228,
      source: retirementAgeDecision2024,
      evidence: 'derived',
    },
    {
      from: '2038-01-01',
      publishedOn: '2024-09-13',
      value: 234,
      source: retirementAgeDecision2024,
      evidence: 'derived',
    },
    {
      from: '2039-01-01',
      publishedOn: '2024-09-13',
      value: 240,
      source: retirementAgeDecision2024,
      evidence: 'derived',
    },
  ],
};
