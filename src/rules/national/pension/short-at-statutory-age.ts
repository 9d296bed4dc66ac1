import type { Rule } from '../../rule.ts';
import { hongKongResidentsOrder2019 } from '../../sources.ts';

/** 缴费年限不足: pay on, move to the resident scheme, or end the relation and take the account. */
export const shortAtStatutoryAge: Rule<string> = {
  id: 'national/pension/short-at-statutory-age',
  zh: '达到法定退休年龄缴费年限不足的处理',
  en: 'what is open to those short of the minimum',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    // Read in an answer of Tianjin, from before the minimum was raised.
    {
      from: '2020-01-01',
      publishedOn: '2019-11-29',
      value: 'pay-on, resident-scheme, account-paid-out',
      source: hongKongResidentsOrder2019,
      evidence: 'secondary',
    },
  ],
};
