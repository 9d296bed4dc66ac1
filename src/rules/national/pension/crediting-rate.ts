import type { Rule, Source } from '../../rule.ts';
import { ministriesOfPensions } from '../../sources.ts';

// No official text was read: independent lists and local disclosures agree.
const announcedEachJune: Source = {
  instrument: '职工基本养老保险个人账户记账利率的年度公布',
  publisher: ministriesOfPensions,
};

/**
 * 个人账户记账利率, by the year it is for: one national rate since 2016. It comes out each June for the year before;
 * the day is not known, so the end of that June is taken, except where an earlier disclosure was read.
 */
export const creditingRate: Rule<string> = {
  id: 'national/pension/crediting-rate',
  zh: '职工基本养老保险个人账户记账利率',
  en: 'crediting rate of individual accounts',
  unit: '1',
  review: 'every June',
  lastConfirmedOn: '2026-11-23',
  bounds: { least: 0, most: 1 },
  values: [
    {
      from: '2016-01-01',
      until: '2016-12-31',
      publishedOn: '2017-06-30',
      value: '0.0831',
      source: announcedEachJune,
      evidence: 'corroborated',
    },
    {
      from: '2017-01-01',
      until: '2017-12-31',
      publishedOn: '2018-06-30',
      value: '0.0712',
      source: announcedEachJune,
      evidence: 'corroborated',
    },
    {
      from: '2018-01-01',
      until: '2018-12-31',
      publishedOn: '2019-06-30',
      value: '0.0829',
      source: announcedEachJune,
      evidence: 'corroborated',
    },
    {
      from: '2019-01-01',
      until: '2019-12-31',
      publishedOn: '2020-06-30',
      value: '0.0761',
      source: announcedEachJune,
      evidence: 'corroborated',
    },
    {
      from: '2020-01-01',
      until: '2020-12-31',
      publishedOn: '2021-06-30',
      value: '0.0604',
      source: announcedEachJune,
      evidence: 'corroborated',
    },
    // One list printed 5.35 % for a time and took it back.
    {
      from: '2021-01-01',
      until: '2021-12-31',
      publishedOn: '2022-06-30',
      value: '0.0669',
      source: announcedEachJune,
      evidence: 'corroborated',
    },
    {
      from: '2022-01-01',
      until: '2022-12-31',
      publishedOn: '2023-06-30',
      value: '0.0612',
      source: announcedEachJune,
      evidence: 'corroborated',
    },
    {
      from: '2023-01-01',
      until: '2023-12-31',
      publishedOn: '2024-06-30',
      value: '0.0397',
      source: announcedEachJune,
      evidence: 'corroborated',
    },
    // A city's disclosure of 2025-06-03 calls this the rate of 2025; it is the one for 2024.
    {
      from: '2024-01-01',
      until: '2024-12-31',
      publishedOn: '2025-06-03',
      value: '0.0262',
      source: announcedEachJune,
      evidence: 'corroborated',
    },
    // A rate of 2.60 % read back from ledgers of 2026 is not published: absent.
    {
      from: '2025-01-01',
      until: '2025-12-31',
      publishedOn: '2026-06-30',
      value: '0.015',
      source: announcedEachJune,
      evidence: 'corroborated',
    },
  ],
};
