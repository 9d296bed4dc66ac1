import type { Source } from './rule.ts';

/**
 * Instruments and publishers that more than one rule cites, each written once. Where only the content of an
 * instrument was read, its name here is a description and not a title.
 */

/** Publishers that several sources name. */
export const guangdongHumanResources = '广东省人力资源和社会保障厅';
export const shenzhenHumanResources = '深圳市人力资源和社会保障局';
export const ministriesOfPensions = '人力资源和社会保障部、财政部';

/** The decision that set today's formula, in force from 2006-01-01. Read in excerpts; the table in a gazette's text. */
export const stateCouncilDecision2005: Source = {
  instrument: '国务院关于完善企业职工基本养老保险制度的决定',
  number: '国发〔2005〕38号',
  publisher: '国务院',
  publishedOn: '2005-12-03',
  url: 'https://www.gov.cn/zhengce/zhengceku/2008-03/28/content_7376.htm',
};

/** The decision that raises the retirement age, with the measures it approves. Read as the captured text of the page. */
export const retirementAgeDecision2024: Source = {
  instrument: '全国人民代表大会常务委员会关于实施渐进式延迟法定退休年龄的决定',
  publisher: '全国人民代表大会常务委员会',
  publishedOn: '2024-09-13',
};

/** Guangdong's own formula: the coefficient a and the transitional pension. Known from decision letters that cite it. */
export const guangdongFormula2006: Source = {
  instrument: '广东省人民政府关于贯彻国务院完善企业职工基本养老保险制度决定的通知',
  number: '粤府〔2006〕96号',
  publisher: '广东省人民政府',
};

/** The yearly notice of the average wage and of the floors and ceilings, for years whose own text was not read. */
export const guangdongYearlyNotice: Source = {
  instrument: '全省城镇单位就业人员月平均工资和企业职工基本养老保险缴费基数上下限的年度通知',
  publisher: guangdongHumanResources,
};

/** The same for July 2021: the wage of 2020 by class of place. Read in republished copies without its title. */
export const guangdongNotice2021: Source = { ...guangdongYearlyNotice, number: '粤人社发〔2021〕32号' };

/** For July 2022: keeps the floors and sets the benefit base of 2022. Read in a republished copy, dated 2022-10-03. */
export const guangdongNotice2022: Source = {
  instrument:
    '关于公布2021年全省全口径城镇单位就业人员月平均工资和2022年职工基本养老保险缴费基数上下限、基本养老金计发基数有关问题的通知',
  number: '粤人社发〔2022〕33号',
  publisher: guangdongHumanResources,
  publishedOn: '2022-10-03',
};

/** For July 2023: the wage of 2022 by class of place. Read as the page of the tax bureau, which issued it jointly. */
export const guangdongNotice2023: Source = {
  instrument: '关于公布2022年全省全口径城镇单位就业人员月平均工资和2023年职工基本养老保险缴费基数上下限有关问题的通知',
  number: '粤人社发〔2023〕22号',
  publisher: guangdongHumanResources,
  publishedOn: '2023-07-06',
  url: 'https://guangdong.chinatax.gov.cn/gdsw/mmsw_sbfblzn/2023-07/06/content_abfae86f2f3543de9886887311b52b5e.shtml',
};

/** Dated 2024-12-03, published 2024-12-15, back-dated to 2024-07-01. Read as the captured text of the page. */
export const guangdongNotice2024: Source = {
  instrument: '关于公布2023年全省全口径城镇单位就业人员月平均工资和2024年职工基本养老保险缴费基数上下限有关问题的通知',
  number: '粤人社发〔2024〕33号',
  publisher: guangdongHumanResources,
  publishedOn: '2024-12-15',
};

/** Published 2025-10-27, back-dated to 2025-07-01. Read as the captured text of the page. */
export const guangdongNotice2025: Source = {
  instrument: '关于公布2025年职工基本养老保险缴费基数上下限和基本养老金计发基数有关问题的通知',
  number: '粤人社发〔2025〕32号',
  publisher: guangdongHumanResources,
  publishedOn: '2025-10-27',
  url: 'https://hrss.gd.gov.cn/gkmlpt/content/4/4789/post_4789618.html',
};

/** The flexible workers' method, first version: five years from 2021-05-01. Read in republished copies. */
export const flexibleWorkersMethod2021: Source = {
  instrument: '广东省灵活就业人员参加企业职工基本养老保险办法',
  number: '粤人社规〔2021〕5号',
  publisher: guangdongHumanResources,
};

/** The same, re-enacted for two years from 2026-05-01. Read in excerpts: articles 4, 6, 7 and 15. */
export const flexibleWorkersMethod2026: Source = {
  instrument: '广东省灵活就业人员参加企业职工基本养老保险办法',
  number: '粤人社规〔2026〕14号',
  publisher: guangdongHumanResources,
  publishedOn: '2026-04-29',
  url: 'https://hrss.gd.gov.cn/gkmlpt/content/4/4891/mpost_4891739.html',
};

/** The page a payroll table of July 2026 names for the employer rate of 2025. The page itself was not read. */
export const employerRatesPage2025: Source = {
  instrument: '2025年企业养老单位费率',
  publisher: guangdongHumanResources,
  url: 'https://hrss.gd.gov.cn/zwgk/gsgg/content/post_4640645.html',
};

/** The plan by which employer rates rise to 16 %. The part on enterprises is cut off in the copy read. */
export const employerRatesTransition2019: Source = {
  instrument: '广东省城镇职工基本养老保险单位缴费过渡方案',
  number: '粤人社规〔2019〕11号',
  publisher: guangdongHumanResources,
  publishedOn: '2019-04-30',
};

/**
 * The plan that raises the rate from 14 % in two years, dated 2022-03-03. Read in Dongguan's forwarding of it
 * (东人社发〔2022〕28号), which does not show its number.
 */
export const employerRatesPlan2022: Source = {
  instrument: '全省企业职工基本养老保险单位缴费比例从14%过渡至16%的通知',
  publisher: guangdongHumanResources,
  publishedOn: '2022-03-03',
};

/** How months paid in several places are joined, in force from 2010-01-01. Read in excerpts of articles 3 and 6. */
export const transferMeasures2009: Source = {
  instrument: '城镇企业职工基本养老保险关系转移接续暂行办法',
  number: '国办发〔2009〕66号',
  publisher: '国务院办公厅',
  publishedOn: '2009-12-28',
};

/** 《暂行办法》 on residents of Hong Kong, Macao and Taiwan, in force from 2020-01-01. Articles 1 to 3 read in three copies. */
export const hongKongResidentsOrder2019: Source = {
  instrument: '香港澳门台湾居民在内地（大陆）参加社会保险暂行办法',
  number: '人力资源和社会保障部 国家医疗保障局令第41号',
  publisher: '人力资源和社会保障部、国家医疗保障局',
  publishedOn: '2019-11-29',
};

/** 居住证申领发放办法, dated 2018-08-06, in force from 2018-09-01. Articles 2, 3 and 6 read on a page of Hong Kong's government. */
export const residencePermitMeasures2018: Source = {
  instrument: '港澳台居民居住证申领发放办法',
  number: '国办发〔2018〕81号',
  publisher: '国务院办公厅',
  publishedOn: '2018-08-19',
};

/** Guangdong's guides for residents of Hong Kong, in use from 2021-10-01. Annex 3 read in copies; annex 4 not. */
export const hongKongResidentsGuides2021: Source = {
  instrument: '港澳台居民延缴企业职工基本养老保险费办事指南',
  number: '粤社保函〔2021〕327号',
  publisher: '广东省社会保险基金管理局、国家税务总局广东省税务局',
  publishedOn: '2021-09-14',
};

/** Guangdong's opinion on residents of Hong Kong, five years from 2025-03-17. Read in a republished summary without number. */
export const hongKongResidentsOpinion2025: Source = {
  instrument: '关于进一步完善我省港澳台居民养老保险措施的意见',
  publisher: guangdongHumanResources,
};

/** Funeral and survivor grants, in force from 2021-09-01. Articles 4 and 5 read in two republished copies. */
export const survivorBenefits2021: Source = {
  instrument: '企业职工基本养老保险遗属待遇暂行办法',
  number: '人社部发〔2021〕18号',
  publisher: ministriesOfPensions,
};

/** In force from 2011-07-01. Single articles were read. */
export const socialInsuranceLaw: Source = {
  instrument: '中华人民共和国社会保险法',
  publisher: '全国人民代表大会常务委员会',
  publishedOn: '2010-10-28',
};

/** Guangdong's way from the old method of the transitional pension to the new. Known from decision letters that cite it. */
export const guangdongTransition2021: Source = {
  instrument: '过渡性养老金新旧计发办法的衔接',
  number: '粤府函〔2021〕294号',
  publisher: '广东省人民政府',
};

/**
 * © United Nations, World Population Prospects 2024, licensed under CC BY 3.0 IGO; adapted. The UN publishes central
 * death rates for groups of five ages and periods from mid-year to mid-year. Ours are chances of dying by single age:
 * the rates are interpolated log-linearly between the middles of the groups, then scaled so that each group keeps the
 * UN's rate for its person-years, the open group from 100 too. Life expectancies at birth agree with the UN's to 0.06
 * years. Read in the R package wpp2024, which carries the licence.
 */
export const worldPopulationProspects2024 = {
  instrument:
    'World Population Prospects 2024, central death rates by age and sex (CC BY 3.0 IGO), adapted: log-linear interpolation of the abridged central death rates to single ages',
  publisher: 'United Nations, Department of Economic and Social Affairs, Population Division',
  publishedOn: '2024-07-11',
  url: 'https://population.un.org/wpp/',
} as const satisfies Source;

/** How retiring early or late is done, in force from 2025-01-01. Read in summaries. */
export const elasticRetirementMeasures2024: Source = {
  instrument: '实施弹性退休制度暂行办法',
  number: '人社部发〔2024〕94号',
  publisher: '人力资源和社会保障部、中共中央组织部、财政部',
  publishedOn: '2024-12-31',
};
