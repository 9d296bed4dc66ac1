import type { Source } from './rule.ts';

/** Instruments on what is taken from a wage that more than one rule cites, each written once. */

/** The law on social insurance, as amended on 2018-12-29. Read as the captured text of the ministry's page. */
export const socialInsuranceLaw: Source = {
  instrument: '中华人民共和国社会保险法',
  publisher: '全国人民代表大会常务委员会',
  publishedOn: '2018-12-29',
};

/** The law on income tax, in force from 2019-01-01. Read in a republished copy of the whole text. */
export const incomeTaxLaw: Source = {
  instrument: '中华人民共和国个人所得税法',
  publisher: '全国人民代表大会常务委员会',
  publishedOn: '2018-08-31',
};

/** The table of rates and bases that the tax bureau of Zhaoqing keeps. Read as another's excerpt of the page. */
export const zhaoqingRateTable2026: Source = {
  instrument: '肇庆市社保费费率费基一览表（2025年7月-2026年6月）',
  publisher: '国家税务总局肇庆市税务局',
  publishedOn: '2026-01-07',
  url: 'https://guangdong.chinatax.gov.cn/gdsw/zqsw_sbfblzn/2026-01/07/content_13da7973a3b643a5adcaa43a0cf74864.shtml',
};

/** Guangzhou's rates of the employees' medical insurance, in force to 2026-12-31. Read as another's excerpt. */
export const guangzhouMedicalNotice2022: Source = {
  instrument: '广州市职工社会医疗保险缴费费率的通知',
  number: '穗医保规字〔2022〕1号',
  publisher: '广州市医疗保障局',
  url: 'https://www.gz.gov.cn/gfxwj/sbmgfxwj/gzsylbzj/content/post_8689834.html',
};

/** Dongguan's table for the second half of 2026. Read as another's excerpt of the page. */
export const dongguanMedicalTable2026: Source = {
  instrument: '2026年度医疗保险缴费基数和费率表（下半年）',
  publisher: '东莞市医疗保障局',
  publishedOn: '2026-06-25',
  url: 'https://www.dg.gov.cn/zwgk/zfxxgkml/sylbzj/content/post_4553460.html',
};

/** Jiangmen's notice for 2026. Read as another's excerpt of the page. */
export const jiangmenMedicalNotice2026: Source = {
  instrument: '江门市2026年度职工医疗保险缴费基数上下限的通知',
  publisher: '江门市医疗保障局',
  publishedOn: '2025-12-22',
  url: 'https://www.jiangmen.gov.cn/bmpd/jmsylbzj/zwgk/zcfg/bjwj/content/post_3413909.html',
};

/** Zhongshan's notice for 2026. Read as another's excerpt of the page. */
export const zhongshanMedicalNotice2026: Source = {
  instrument: '中山市2026年度职工医疗保险缴费基数上下限的通知',
  number: '中山医保发〔2025〕54号',
  publisher: '中山市医疗保障局',
  publishedOn: '2025-11-16',
};

/** Zhaoqing's notice for 2026. Read as the tax bureau's table quotes it. */
export const zhaoqingMedicalNotice2026: Source = {
  instrument: '肇庆市2026年度职工医疗保险缴费基数上下限的通知',
  number: '肇医保发〔2025〕48号',
  publisher: '肇庆市医疗保障局',
};
