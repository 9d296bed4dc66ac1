import type { Rule } from '../../rule.ts';
import { guangdongHumanResources } from '../../sources.ts';

/** 年限津贴: yuan a month for each whole year paid; months over are dropped. Printed inside the transitional pension. */
export const seniorityAllowance: Rule<number> = {
  id: 'guangdong/pension/seniority-allowance',
  zh: '缴费年限津贴',
  en: 'seniority allowance',
  unit: 'CNY/month',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-23',
  bounds: { least: 0, most: 10_000 },
  values: [
    // Read on decision letters to 2026-04, which name the instrument.
    {
      from: '2014-01-01',
      value: 4,
      source: { instrument: '缴费年限津贴的规定', number: '粤人社发〔2014〕8号', publisher: guangdongHumanResources },
      evidence: 'verified',
    },
  ],
};
