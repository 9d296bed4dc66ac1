import { limitsOfOtherPlaces } from '../../../guangdong/pension/contribution-base-limits.ts';
import type { Limits } from '../../../pension-law.ts';
import type { Rule, Source } from '../../../rule.ts';
import { shenzhenHumanResources } from '../../../sources.ts';

const yearlyNotice: Source = {
  instrument: '深圳市社会保险缴费基数上下限的年度通知',
  publisher: shenzhenHumanResources,
};

/** Sets the floor for half a year and then takes the province's lowest. Read in a garbled copy that names the page. */
const floorNotice2023: Source = {
  instrument: '深圳市企业职工基本养老保险缴费基数下限的通知',
  number: '深人社规〔2023〕9号',
  publisher: shenzhenHumanResources,
  publishedOn: '2023-12-18',
  url: 'https://hrss.sz.gov.cn/xxgk/zcfgjjd/zcfg/shbx/content/post_11052262.html',
};

/**
 * 缴费基数上下限 of Shenzhen. Until 2023 the floor was the minimum wage, and until June 2019 the ceiling three of the
 * city's own average wages; from July 2024 the floor is the province's lowest.
 */
export const contributionBaseLimits: Rule<Limits> = {
  id: 'shenzhen/pension/contribution-base-limits',
  zh: '深圳市企业职工基本养老保险缴费基数上下限',
  en: 'floor and ceiling of the contribution base in Shenzhen',
  unit: 'CNY/month',
  review: 'every July',
  lastConfirmedOn: '2026-11-23',
  values: [
    // The minimum wage rose in August 2018; the ceiling is three times the wage of 2017.
    { from: '2018-07-01', value: { floor: 2130, ceiling: 25044 }, source: yearlyNotice, evidence: 'recalled' },
    {
      from: '2018-08-01',
      until: '2019-06-30',
      value: { floor: 2200, ceiling: 25044 },
      source: yearlyNotice,
      evidence: 'recalled',
    },
    // 2019-07 to 2020-06: whether the ceiling was the city's or the province's is not stated, so it is absent.
    {
      from: '2020-07-01',
      value: { floor: 2200, ceiling: 20268 },
      // Read in a third-party calculator that names the page.
      source: { ...yearlyNotice, url: 'https://hrss.sz.gov.cn/szsi/sbjxxgk/tzgg/simtgg/content/post_8388699.html' },
      evidence: 'secondary',
    },
    // From here a ceiling is known when the province's notice is. 2021: a page on that notice names this floor.
    {
      from: '2021-07-01',
      publishedOn: '2021-07-23',
      value: { floor: 2200, ceiling: 22941 },
      source: yearlyNotice,
      evidence: 'secondary',
    },
    { from: '2022-01-01', value: { floor: 2360, ceiling: 22941 }, source: yearlyNotice, evidence: 'recalled' },
    {
      from: '2022-07-01',
      publishedOn: '2022-10-03',
      value: { floor: 2360, ceiling: 24930 },
      source: yearlyNotice,
      evidence: 'recalled',
    },
    // Read in a third-party table.
    {
      from: '2023-07-01',
      publishedOn: '2023-07-06',
      value: { floor: 2360, ceiling: 26421 },
      source: yearlyNotice,
      evidence: 'secondary',
    },
    // Two more pages print the floor, which is 40 % of the province's average wage exactly.
    {
      from: '2024-01-01',
      publishedOn: '2023-12-18',
      value: { floor: 3523, ceiling: 26421 },
      source: floorNotice2023,
      evidence: 'corroborated',
    },
    // The same notice: from July 2024 the lowest floor of the province, which is that of the other places.
    ...limitsOfOtherPlaces,
  ],
};
