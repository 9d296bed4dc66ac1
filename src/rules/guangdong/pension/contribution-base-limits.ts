import type { Limits } from '../../pension-law.ts';
import type { DatedValue } from '../../rule.ts';
import {
  guangdongNotice2021,
  guangdongNotice2022,
  guangdongNotice2023,
  guangdongNotice2024,
  guangdongNotice2025,
  guangdongYearlyNotice,
} from '../../sources.ts';

/*
 * 缴费基数上下限 by class of place, whole yuan a month, from July to June; the rules of the cities point here. The
 * ceiling is three average wages everywhere; the floor is 60 % of the average wage of the class, at most of the
 * province's, and was not raised in 2022. Notices come out months late and are back-dated: `publishedOn` is when a
 * person could know.
 *
 * Classes: until June 2022 as the notices 粤人社发〔2021〕32号 list the cities (a recalled map had Huizhou and Jiangmen a
 * class lower, and Zhaoqing in class four); by 粤人社规〔2022〕2号 Huizhou and Jiangmen went from class two to three in July 2022; Zhaoqing is in class
 * three throughout. No city here is in class four.
 */

// The floors of 2019 to 2021 were read by class in an explanation of May 2021; the cities of a class are those of 2020.
const in2019 = { from: '2019-07-01', source: guangdongYearlyNotice, evidence: 'secondary' } as const;
const in2020 = { from: '2020-07-01', source: guangdongYearlyNotice, evidence: 'corroborated' } as const;
// The first copy seen is of July 23; others print the floors with the cities they are for.
const in2021 = {
  from: '2021-07-01',
  publishedOn: '2021-07-23',
  source: guangdongNotice2021,
  evidence: 'corroborated',
} as const;
const in2022 = {
  from: '2022-07-01',
  publishedOn: '2022-10-03',
  source: guangdongNotice2022,
  evidence: 'corroborated',
} as const;
const in2023 = {
  from: '2023-07-01',
  publishedOn: '2023-07-06',
  source: guangdongNotice2023,
  evidence: 'corroborated',
} as const;
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
  // Read in an accountant's table of 2019-01; three times the average wage of 2017.
  {
    from: '2018-07-01',
    value: { floor: 3469, ceiling: 20004 },
    source: guangdongYearlyNotice,
    evidence: 'secondary',
  },
  { ...in2019, value: { floor: 3803, ceiling: 19014 } },
  // Both ends also on a payroll page for Guangzhou of that year.
  { ...in2020, value: { floor: 3803, ceiling: 20268 } },
  { ...in2021, value: { floor: 4588, ceiling: 22941 } },
  // The notice keeps the floor, and so do two of the tax bureau.
  { ...in2022, value: { floor: 4588, ceiling: 24930 } },
  // Both ends in two third-party tables, and exactly 60 % and three times the average wage the notice prints.
  { ...in2023, value: { floor: 5284, ceiling: 26421 } },
  { ...in2024, value: { floor: 5500, ceiling: 27501 } },
  { ...in2025, value: { floor: 5510, ceiling: 27549 } },
];

/** Class two as it was to June 2022, Huizhou and Jiangmen included. */
const limitsOfClassTwoTo2022: readonly DatedValue<Limits>[] = [
  { ...in2019, value: { floor: 3376, ceiling: 19014 } },
  // A page of 2021 names the six cities that leave this floor; two others print both ends for Foshan.
  { ...in2020, value: { floor: 3376, ceiling: 20268 } },
  { ...in2021, value: { floor: 3958, ceiling: 22941 } },
];

/** Class two: Zhuhai, Foshan, Dongguan and Zhongshan; a class of its own until June 2025. */
export const limitsOfClassTwo: readonly DatedValue<Limits>[] = [
  ...limitsOfClassTwoTo2022,
  // Zhongshan prints both ends.
  { ...in2022, value: { floor: 3958, ceiling: 24930 } },
  // Foshan prints both ends; 60 % of the 7,577 of the notice.
  { ...in2023, value: { floor: 4546, ceiling: 26421 } },
  { ...in2024, value: { floor: 4767, ceiling: 27501 } },
  outsideGuangzhouIn2025,
];

/** 其他地区: every place the notices do not name, Shenzhen among them, from July 2024. */
export const limitsOfOtherPlaces: readonly DatedValue<Limits>[] = [
  { ...in2024, value: { floor: 4492, ceiling: 27501 } },
  outsideGuangzhouIn2025,
];

/** Class three in 2023: 60 % of the 7,077 of the notice, rounded as Maoming rounds its own; not seen printed. */
const classThreeIn2023: DatedValue<Limits> = {
  ...in2023,
  value: { floor: 4246, ceiling: 26421 },
  evidence: 'derived',
};

/** Huizhou and Jiangmen: class two to June 2022, then class three. */
export const limitsOfHuizhouAndJiangmen: readonly DatedValue<Limits>[] = [
  ...limitsOfClassTwoTo2022,
  // Every city keeps its floor of 2021, so the new class changes nothing yet; not seen printed for these two.
  { ...in2022, value: { floor: 3958, ceiling: 24930 }, evidence: 'derived' },
  classThreeIn2023,
  ...limitsOfOtherPlaces,
];

/** Class three: Zhaoqing. */
export const limitsOfClassThree: readonly DatedValue<Limits>[] = [
  { ...in2019, value: { floor: 3126, ceiling: 19014 } },
  { ...in2020, value: { floor: 3126, ceiling: 20268 }, evidence: 'secondary' },
  // Printed once, and 60 % of the 6,122 that copies of the notice print.
  { ...in2021, value: { floor: 3673, ceiling: 22941 } },
  // The floor of 2021, which the notice keeps; not seen printed for this year.
  { ...in2022, value: { floor: 3673, ceiling: 24930 }, evidence: 'derived' },
  classThreeIn2023,
  ...limitsOfOtherPlaces,
];
