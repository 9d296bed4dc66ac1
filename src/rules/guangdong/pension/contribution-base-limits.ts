import type { Limits } from '../../pension-law.ts';
import type { DatedValue } from '../../rule.ts';
import { guangdongNotice2023, guangdongNotice2024, guangdongNotice2025, guangdongYearlyNotice } from '../../sources.ts';

/*
 * 缴费基数上下限 by class of place, whole yuan a month, from July to June; the rules of the cities point here. The
 * ceiling is three average wages everywhere; the floors below 60 % of it are a transition. Notices come out months
 * late and are back-dated: `publishedOn` is when a person could know.
 *
 * The four floors of 2019 to 2021 were read in an explanation of May 2021; which city is in which class then is recalled.
 * Floors of classes two to four from 2021-07 to 2024-06 were not found: those years are absent.
 */

const in2019 = { from: '2019-07-01', source: guangdongYearlyNotice, evidence: 'recalled' } as const;
const in2020 = { from: '2020-07-01', source: guangdongYearlyNotice } as const;
const in2024 = {
  from: '2024-07-01',
  publishedOn: '2024-12-15',
  source: guangdongNotice2024,
  evidence: 'verified',
} as const;
const in2025 = {
  from: '2025-07-01',
  publishedOn: '2025-10-27',
  source: guangdongNotice2025,
  evidence: 'verified',
} as const;

/** From 2025 one floor serves every place but Guangzhou. */
const outsideGuangzhouIn2025: DatedValue<Limits> = { ...in2025, value: { floor: 4775, ceiling: 27549 } };

/** Class one: Guangzhou, and the organs of the province. The floor is 60 % of the average wage. */
export const limitsOfGuangzhou: readonly DatedValue<Limits>[] = [
  { ...in2019, value: { floor: 3803, ceiling: 19014 } },
  // Both ends also on a payroll page for Guangzhou of that year.
  { ...in2020, value: { floor: 3803, ceiling: 20268 }, evidence: 'corroborated' },
  // 60 % and three times the average wage of 2020; no text read. The year after kept the floor.
  { from: '2021-07-01', value: { floor: 4588, ceiling: 22941 }, source: guangdongYearlyNotice, evidence: 'recalled' },
  { from: '2022-07-01', value: { floor: 4588, ceiling: 24930 }, source: guangdongYearlyNotice, evidence: 'recalled' },
  // Both ends in a third-party table, and exactly 60 % and three times the average wage of 2022.
  { from: '2023-07-01', value: { floor: 5284, ceiling: 26421 }, source: guangdongNotice2023, evidence: 'corroborated' },
  { ...in2024, value: { floor: 5500, ceiling: 27501 } },
  { ...in2025, value: { floor: 5510, ceiling: 27549 } },
];

/** Class two: Zhuhai, Foshan, Dongguan and Zhongshan; a class of its own until June 2025. */
export const limitsOfClassTwo: readonly DatedValue<Limits>[] = [
  { ...in2019, value: { floor: 3376, ceiling: 19014 } },
  { ...in2020, until: '2021-06-30', value: { floor: 3376, ceiling: 20268 }, evidence: 'recalled' },
  { ...in2024, value: { floor: 4767, ceiling: 27501 } },
  outsideGuangzhouIn2025,
];

/** 其他地区: every place the notices do not name, Shenzhen among them, from July 2024. */
export const limitsOfOtherPlaces: readonly DatedValue<Limits>[] = [
  { ...in2024, value: { floor: 4492, ceiling: 27501 } },
  outsideGuangzhouIn2025,
];

/** Class three: Huizhou and Jiangmen. */
export const limitsOfClassThree: readonly DatedValue<Limits>[] = [
  { ...in2019, value: { floor: 3126, ceiling: 19014 } },
  { ...in2020, until: '2021-06-30', value: { floor: 3126, ceiling: 20268 }, evidence: 'recalled' },
  ...limitsOfOtherPlaces,
];

/** Class four: Zhaoqing. */
export const limitsOfClassFour: readonly DatedValue<Limits>[] = [
  { ...in2019, value: { floor: 2924, ceiling: 19014 } },
  { ...in2020, until: '2021-06-30', value: { floor: 2924, ceiling: 20268 }, evidence: 'recalled' },
  ...limitsOfOtherPlaces,
];
