import type { Rule } from '../../rule.ts';
import { guangdongHumanResources, guangdongNotice2022, guangdongNotice2025 } from '../../sources.ts';

/**
 * 计发基数 of the province, Shenzhen apart: a calendar year's value that comes out late in that year. Until it does, the
 * one before is used and the pension recalculated, so a value has no last day.
 */
export const benefitBase: Rule<number> = {
  id: 'guangdong/pension/benefit-base',
  zh: '广东省基本养老金计发基数',
  en: 'benefit calculation base of Guangdong',
  unit: 'CNY/month',
  review: 'every January',
  lastConfirmedOn: '2026-11-23',
  values: [
    // 2020 and 2021 are estimates of a third party: absent.
    // A copy of the notice prints it in full; the 8,586 of some lists is not in it.
    { from: '2022-01-01', publishedOn: '2022-10-03', value: 8682, source: guangdongNotice2022, evidence: 'secondary' },
    // Seen on a decision letter of 2024-05: known by the end of that month.
    {
      from: '2023-01-01',
      publishedOn: '2024-05-31',
      value: 9028,
      source: { instrument: '2023年基本养老金计发基数的通知', publisher: guangdongHumanResources },
      evidence: 'verified',
    },
    // Seen on decision letters of 2025. Its number follows the notice of 2024-12-03: known by the end of that year.
    {
      from: '2024-01-01',
      publishedOn: '2024-12-31',
      value: 9307,
      source: {
        instrument: '2024年基本养老金计发基数的通知',
        number: '粤人社发〔2024〕34号',
        publisher: guangdongHumanResources,
      },
      evidence: 'verified',
    },
    { from: '2025-01-01', publishedOn: '2025-10-27', value: 9493, source: guangdongNotice2025, evidence: 'verified' },
  ],
};
