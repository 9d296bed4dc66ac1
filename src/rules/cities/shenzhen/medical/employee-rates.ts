import type { MedicalRates } from '../../../payroll-law.ts';
import type { Rule, Source } from '../../../rule.ts';

/** Sets the rates of 2026 and their base. Read as another's quotation of the page. */
const notice2026: Source = {
  instrument: '深圳市2026年社会医疗保险缴费的温馨提示',
  publisher: '深圳市医疗保障局',
  publishedOn: '2025-12-29',
  url: 'https://hsa.sz.gov.cn/fzlm/znts/cnyc/content/post_12568243.html',
};

/** 职工医保费率 of Shenzhen. An employer may choose tier two for staff without Shenzhen household registration. */
export const employeeRates: Rule<MedicalRates> = {
  id: 'shenzhen/medical/employee-rates',
  zh: '深圳市职工基本医疗保险缴费费率',
  en: 'rates of the employees medical insurance in Shenzhen',
  unit: '1',
  review: 'every January',
  lastConfirmedOn: '2026-11-24',
  bounds: { least: 0, most: 1 },
  values: [
    {
      from: '2023-10-01',
      value: { 'tier-1': { employer: '0.06', employee: '0.02' }, 'tier-2': { employer: '0.015', employee: '0.005' } },
      source: {
        instrument: '深圳市医疗保障办法',
        number: '深圳市人民政府令第358号',
        publisher: '深圳市人民政府',
        url: 'https://www.sz.gov.cn/szsrmzfxxgk/zc/gz/content/post_10826936.html',
      },
      evidence: 'verified',
    },
    // The cut for enterprises.
    {
      from: '2024-01-01',
      until: '2025-12-31',
      value: { 'tier-1': { employer: '0.05', employee: '0.02' }, 'tier-2': { employer: '0.015', employee: '0.005' } },
      source: {
        instrument: '阶段性降低职工基本医疗保险一档缴费费率的措施',
        number: '深府办规〔2023〕5号',
        publisher: '深圳市人民政府办公厅',
        url: 'https://fgw.sz.gov.cn/gkmlpt/content/11/11026/post_11026621.html',
      },
      evidence: 'verified',
    },
    {
      from: '2026-01-01',
      publishedOn: '2025-12-29',
      value: { 'tier-1': { employer: '0.06', employee: '0.02' }, 'tier-2': { employer: '0.015', employee: '0.005' } },
      source: notice2026,
      evidence: 'corroborated',
    },
  ],
};
