import type { MinimumWages } from '../../payroll-law.ts';
import type { Rule } from '../../rule.ts';

/** 最低工资标准 by class of place: the floor of the unemployment base. Zhuhai, Foshan, Dongguan and Zhongshan are class two, Huizhou, Jiangmen and Zhaoqing class three. */
export const minimumWages: Rule<MinimumWages> = {
  id: 'guangdong/payroll/minimum-wages',
  zh: '企业职工最低工资标准',
  en: 'minimum wages',
  unit: 'CNY/month',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2025-03-01',
      value: { shenzhen: 2520, classOne: 2500, classTwo: 2080, classThree: 1850 },
      source: {
        instrument: '关于调整我省最低工资标准的通知',
        number: '粤府函〔2025〕23号',
        publisher: '广东省人民政府',
      },
      evidence: 'secondary',
    },
    // Read as the captured text of the page.
    {
      from: '2026-09-01',
      publishedOn: '2026-08-13',
      value: { shenzhen: 2700, classOne: 2680, classTwo: 2300, classThree: 2040 },
      source: {
        instrument: '关于调整我省最低工资标准的通知',
        number: '粤府函〔2026〕188号',
        publisher: '广东省人民政府',
        publishedOn: '2026-08-12',
      },
      evidence: 'verified',
    },
  ],
};
