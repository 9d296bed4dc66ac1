import type { Shares } from '../../payroll-law.ts';
import { zhaoqingRateTable2026 } from '../../payroll-sources.ts';
import type { Rule } from '../../rule.ts';

/** 失业保险费率: the benchmark of the province, before an employer's own coefficient. No instrument for 2026 was found. */
export const unemploymentRates: Rule<Shares> = {
  id: 'guangdong/payroll/unemployment-rates',
  zh: '失业保险费率',
  en: 'rates of unemployment insurance',
  unit: '1',
  review: 'every January',
  lastConfirmedOn: '2026-11-24',
  bounds: { least: 0, most: 1 },
  values: [
    // The employer's rate is on the page; the employee's was read in a newspaper of 2016.
    {
      from: '2019-10-01',
      value: { employer: '0.008', employee: '0.002' },
      source: {
        instrument: '广东省失业保险浮动费率的通知',
        number: '粤人社规〔2019〕28号',
        publisher: '广东省人力资源和社会保障厅',
        url: 'https://www.gz.gov.cn/guangzhouinternational/businessenvironmentoptimization/policies/PayingTaxes/content/post_7299118.html',
      },
      evidence: 'secondary',
    },
    // Three payroll tables print the same for Shenzhen.
    {
      from: '2025-07-01',
      until: '2026-06-30',
      value: { employer: '0.008', employee: '0.002' },
      source: zhaoqingRateTable2026,
      evidence: 'corroborated',
    },
    // Expected to go on: the table after June 2026 was not found.
    {
      from: '2026-07-01',
      value: { employer: '0.008', employee: '0.002' },
      source: { instrument: '2026年下半年失业保险费率（未见原文）', publisher: '广东省人力资源和社会保障厅' },
      evidence: 'recalled',
    },
  ],
};
