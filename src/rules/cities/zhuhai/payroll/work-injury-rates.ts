import type { RateRange } from '../../../payroll-law.ts';
import type { Rule } from '../../../rule.ts';

/** 工伤保险行业基准费率 in Zhuhai: those of the province from July 2024, lower ones before; what follows April 2026 was not found. */
export const workInjuryRates: Rule<RateRange> = {
  id: 'zhuhai/payroll/work-injury-rates',
  zh: '珠海市工伤保险行业基准费率',
  en: 'rates of work-injury insurance in Zhuhai',
  unit: '1',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2024-07-01',
      until: '2026-04-30',
      value: { lowest: '0.002', highest: '0.014' },
      source: {
        instrument: '广东省省级统筹工伤保险行业基准费率标准过渡办法',
        number: '粤人社规〔2021〕4号',
        publisher: '广东省人力资源和社会保障厅',
      },
      evidence: 'secondary',
    },
  ],
};
