import type { PensionWords } from '../pension-words.ts';

/** The nine cities, the official Chinese name beside the English one. */
export const cityNames: PensionWords['cities'] & Readonly<Record<string, string>> = {
  shenzhen: 'Shenzhen 深圳',
  guangzhou: 'Guangzhou 广州',
  zhuhai: 'Zhuhai 珠海',
  foshan: 'Foshan 佛山',
  dongguan: 'Dongguan 东莞',
  zhongshan: 'Zhongshan 中山',
  huizhou: 'Huizhou 惠州',
  jiangmen: 'Jiangmen 江门',
  zhaoqing: 'Zhaoqing 肇庆',
};
