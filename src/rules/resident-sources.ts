import type { Source } from './rule.ts';

/** Instruments on the pension of urban and rural residents that more than one rule cites, each written once. */

/** The State Council's opinion that made one scheme of two. Read in excerpts. */
export const residentSchemeOpinion2014: Source = {
  instrument: '国务院关于建立统一的城乡居民基本养老保险制度的意见',
  number: '国发〔2014〕8号',
  publisher: '国务院',
  publishedOn: '2014-02-21',
};

/** Guangdong's method, in force from 2020-01-01. Its articles were not read; agencies and cities report them. */
export const guangdongResidentMethod2019: Source = {
  instrument: '广东省城乡居民基本养老保险实施办法',
  number: '粤府〔2019〕105号',
  publisher: '广东省人民政府',
};

/** Guangzhou's method, in force from 2021-06-01. Read in part in a republished copy, which does not show its number. */
export const guangzhouResidentMethod2021: Source = {
  instrument: '广州市城乡居民基本养老保险实施办法',
  publisher: '广州市人民政府办公厅',
  publishedOn: '2021-05-21',
};
