import type { Rule } from '../../rule.ts';
import { shenzhenHumanResources } from '../../sources.ts';

/**
 * 最低就业年龄: nobody below it may be employed or open a business (劳动法 art 15, 禁止使用童工规定 art 2), and who does neither
 * joins no employee scheme.
 */
export const youngestAge: Rule<number> = {
  id: 'national/pension/youngest-age',
  zh: '参加职工基本养老保险的最低年龄',
  en: 'youngest age to join',
  unit: 'months',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '1995-01-01',
      value: 192,
      source: {
        instrument: '不满十六周岁的未成年人不得就业和从事个体经营的答复',
        publisher: shenzhenHumanResources,
        url: 'https://hrss.sz.gov.cn/zmhd/cjwt/cjwt/ldgx/content/post_1997558.html',
      },
      evidence: 'verified',
    },
  ],
};
