import type { RateRange } from '../../payroll-law.ts';
import type { Rule } from '../../rule.ts';

/**
 * 住房公积金缴存比例: the same for both sides, chosen by the employer within these. Of the cities whose notices were read:
 * Zhuhai, Foshan, Zhongshan, Huizhou and Jiangmen. Of the others, and of the nation, no text was found.
 */
export const housingFundRates: Rule<RateRange> = {
  id: 'guangdong/payroll/housing-fund-rates',
  zh: '住房公积金缴存比例',
  en: 'rates of the housing provident fund',
  unit: '1',
  review: 'every July',
  lastConfirmedOn: '2026-11-24',
  values: [
    // Each notice read as the same third party quotes it.
    {
      from: '2026-07-01',
      value: { lowest: '0.05', highest: '0.12' },
      source: { instrument: '住房公积金缴存基数和缴存比例的年度通知', publisher: '各市住房公积金管理中心' },
      evidence: 'secondary',
    },
  ],
};
