import type { CityIndices } from '../../award-law.ts';
import type { Rule } from '../../rule.ts';
import { guangdongTransition2021 } from '../../sources.ts';

/** 视同缴费指数: the index that months before 1994 are deemed paid on, by place, in ten-thousandths (1.191 is 11910). */
export const cityWageIndexOf1993: Rule<CityIndices> = {
  id: 'guangdong/pension/city-wage-index-of-1993',
  zh: '各市1993年职工平均工资指数',
  en: 'city wage index of 1993',
  unit: '1',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-23',
  values: [
    // Read in a third-party transcription of the annex; the urban districts of Huizhou on a decision letter too.
    {
      from: '2021-01-01',
      value: {
        shenzhen: 15290,
        guangzhou: 11910,
        zhuhai: 13890,
        foshan: 13040,
        dongguan: 11690,
        zhongshan: 9630,
        huizhou: 9610,
        jiangmen: 10660,
        zhaoqing: 7610,
        'huizhou-urban': 11010,
      },
      source: guangdongTransition2021,
      evidence: 'secondary',
    },
  ],
};
