import type { MedianPremiums } from '../../hong-kong-care-law.ts';
import type { Rule } from '../../rule.ts';

/**
 * 自願醫保保費中位數 a year by age, of those who do not smoke, bought by itself; 33 standard and 424
 * flexible plans.
 */
export const vhisMedianPremiums: Rule<MedianPremiums> = {
  id: 'hong-kong/medical/vhis-median-premiums',
  zh: '自願醫保保費中位數',
  en: 'median premiums of the voluntary health insurance',
  unit: 'HKD/year',
  review: 'every January',
  lastConfirmedOn: '2026-11-24',
  values: [
    // The tables of 2025 to 2026, read as another's medians of the dataset.
    {
      from: '2026-01-01',
      value: {
        standardMan: { 55: 6119, 60: 7887, 62: 8765, 65: 10_452, 70: 13_008, 75: 16_184, 80: 18_920 },
        flexiMan: { 55: 17_140, 60: 23_050, 62: 26_578, 65: 32_542, 70: 42_122, 75: 53_887, 80: 63_644 },
        flexiWoman: { 55: 18_186, 60: 23_210, 62: 25_895, 65: 31_599, 70: 40_990, 75: 53_228, 80: 62_772 },
      },
      source: { instrument: 'VHIS standard premium dataset', publisher: 'Health Bureau of Hong Kong' },
      evidence: 'secondary',
    },
  ],
};
