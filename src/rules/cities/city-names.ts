/** The nine mainland cities of the Greater Bay Area. Apart from the rules, so that a reader of names carries no tables. */
export const cityIds = [
  'shenzhen',
  'guangzhou',
  'zhuhai',
  'foshan',
  'dongguan',
  'zhongshan',
  'huizhou',
  'jiangmen',
  'zhaoqing',
] as const;

export type CityId = (typeof cityIds)[number];
