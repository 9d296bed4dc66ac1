import type { TopUpLimits } from '../../../medical-law.ts';
import { shenzhenTopUp2026 } from '../../../medical-sources.ts';
import type { Rule } from '../../../rule.ts';

/** 惠民保 limits a year. What it deducts first was not found. */
export const topUpLimits: Rule<TopUpLimits> = {
  id: 'shenzhen/medical/top-up-limits',
  zh: '深圳惠民保保障限额',
  en: 'limits of the top-up insurance in Shenzhen',
  unit: 'CNY/year',
  review: 'every January',
  lastConfirmedOn: '2026-11-24',
  values: [
    // The day it begins was not found: held from the day it was read.
    {
      from: '2026-11-23',
      value: { catalogue: 3_000_000, outside: 3_000_000, specialDrugs: 1_000_000 },
      source: shenzhenTopUp2026,
      evidence: 'secondary',
    },
  ],
};
