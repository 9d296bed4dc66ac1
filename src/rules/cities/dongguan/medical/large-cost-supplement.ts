import { dongguanMedicalTable2026 } from '../../../payroll-sources.ts';
import type { Rule } from '../../../rule.ts';

/** 大额医疗费用补助 in Dongguan. The table does not say who pays it, so it is named and not counted. */
export const largeCostSupplement: Rule<string> = {
  id: 'dongguan/medical/large-cost-supplement',
  zh: '东莞市大额医疗费用补助缴费费率',
  en: 'rate of the supplement for large medical costs in Dongguan',
  unit: '1',
  review: 'every January',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2026-07-01',
      until: '2026-12-31',
      publishedOn: '2026-06-25',
      value: '0.005',
      source: dongguanMedicalTable2026,
      evidence: 'secondary',
    },
  ],
};
