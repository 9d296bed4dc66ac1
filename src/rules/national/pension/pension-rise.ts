import type { Rule } from '../../rule.ts';
import { ministriesOfPensions } from '../../sources.ts';

/**
 * 基本养老金调整: the national average, back-dated to January, for those retired by the end of the year before. Each
 * province spreads it by flat sum, share and age. Read in the press: the day known is that of the article or a bound.
 */
export const pensionRise: Rule<string> = {
  id: 'national/pension/pension-rise',
  zh: '退休人员基本养老金总体调整水平',
  en: 'rise of pensions in payment',
  unit: '1',
  review: 'every June',
  lastConfirmedOn: '2026-11-23',
  bounds: { least: 0, most: 1 },
  values: [
    // 2016 and 2017 were read in an article of 2017 that shows no day: known by the end of that year.
    {
      from: '2016-01-01',
      until: '2016-12-31',
      publishedOn: '2017-12-31',
      value: '0.065',
      source: { instrument: '关于2016年调整退休人员基本养老金的通知', publisher: ministriesOfPensions },
      evidence: 'secondary',
    },
    {
      from: '2017-01-01',
      until: '2017-12-31',
      publishedOn: '2017-12-31',
      value: '0.055',
      source: { instrument: '关于2017年调整退休人员基本养老金的通知', publisher: ministriesOfPensions },
      evidence: 'corroborated',
    },
    {
      from: '2018-01-01',
      until: '2018-12-31',
      publishedOn: '2018-03-23',
      value: '0.05',
      source: { instrument: '关于2018年调整退休人员基本养老金的通知', publisher: ministriesOfPensions },
      evidence: 'secondary',
    },
    {
      from: '2019-01-01',
      until: '2019-12-31',
      publishedOn: '2019-03-20',
      value: '0.05',
      source: { instrument: '关于2019年调整退休人员基本养老金的通知', publisher: ministriesOfPensions },
      evidence: 'secondary',
    },
    // No text of 2020 was read; the end of the year is the bound.
    {
      from: '2020-01-01',
      until: '2020-12-31',
      publishedOn: '2020-12-31',
      value: '0.05',
      source: { instrument: '关于2020年调整退休人员基本养老金的通知', publisher: ministriesOfPensions },
      evidence: 'recalled',
    },
    {
      from: '2021-01-01',
      until: '2021-12-31',
      publishedOn: '2022-05-26',
      value: '0.045',
      source: { instrument: '关于2021年调整退休人员基本养老金的通知', publisher: ministriesOfPensions },
      evidence: 'secondary',
    },
    {
      from: '2022-01-01',
      until: '2022-12-31',
      publishedOn: '2022-05-26',
      value: '0.04',
      source: { instrument: '关于2022年调整退休人员基本养老金的通知', publisher: ministriesOfPensions },
      evidence: 'secondary',
    },
    {
      from: '2023-01-01',
      until: '2023-12-31',
      publishedOn: '2023-05-22',
      value: '0.038',
      source: { instrument: '关于2023年调整退休人员基本养老金的通知', publisher: ministriesOfPensions },
      evidence: 'secondary',
    },
    {
      from: '2024-01-01',
      until: '2024-12-31',
      publishedOn: '2025-07-11',
      value: '0.03',
      source: { instrument: '关于2024年调整退休人员基本养老金的通知', publisher: ministriesOfPensions },
      evidence: 'secondary',
    },
    // Figures that circulate for 2026 are demonstrations or forecasts: absent.
    {
      from: '2025-01-01',
      until: '2025-12-31',
      publishedOn: '2025-07-11',
      value: '0.02',
      source: { instrument: '关于2025年调整退休人员基本养老金的通知', publisher: ministriesOfPensions },
      evidence: 'secondary',
    },
  ],
};
