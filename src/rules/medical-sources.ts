import type { Source } from './rule.ts';

/** Instruments on medical cover that more than one rule cites, each written once. */

/**
 * Shenzhen's order on medical cover, in force from 2023-10-01. Its articles 7 to 9 were read as another's quotation,
 * article 30 and the chronic diseases in a table of benefits that does not name its instrument.
 */
export const shenzhenMedicalOrder: Source = {
  instrument: '深圳市医疗保障办法',
  number: '深圳市人民政府令第358号',
  publisher: '深圳市人民政府',
  url: 'https://www.sz.gov.cn/szsrmzfxxgk/zc/gz/content/post_10826936.html',
};

/** The cut of Shenzhen's rates for 2024 and 2025. Read as another's quotation. */
export const shenzhenMedicalCut: Source = {
  instrument: '阶段性降低职工基本医疗保险一档缴费费率的措施',
  number: '深府办规〔2023〕5号',
  publisher: '深圳市人民政府办公厅',
  url: 'https://fgw.sz.gov.cn/gkmlpt/content/11/11026/post_11026621.html',
};

/** Sets Shenzhen's rates of 2026 and their bases. Read as another's quotation of the page. */
export const shenzhenMedicalNotice2026: Source = {
  instrument: '深圳市2026年社会医疗保险缴费的温馨提示',
  publisher: '深圳市医疗保障局',
  publishedOn: '2025-12-29',
  url: 'https://hsa.sz.gov.cn/fzlm/znts/cnyc/content/post_12568243.html',
};

/** Shenzhen's yearly notices before that of 2026, of which no text was found. */
export const shenzhenMedicalNotices: Source = {
  instrument: '深圳市社会医疗保险缴费的年度温馨提示',
  publisher: '深圳市医疗保障局',
};

/** The yearly wage of those on post in Shenzhen. No text was found; the wages are memory or a part of other notices. */
export const shenzhenOnPostWages: Source = {
  instrument: '深圳市在岗职工平均工资的年度公布',
  publisher: '深圳市统计局',
};

/** The cut of Guangzhou's rates to the end of 2025. Read as another's excerpt. */
export const guangzhouMedicalCut: Source = {
  instrument: '阶段性降低职工社会医疗保险缴费率的通知',
  publisher: '广州市医疗保障局',
  publishedOn: '2024-02-29',
  url: 'https://www.gz.gov.cn/zfjg/gzsylbzj/tzgg/content/mpost_9513512.html',
};

/**
 * Guangdong's method for carrying medical cover from city to city, valid three years, to 2025-06-30. Read as the
 * captured text of the bureau's page; whether it was renewed was not found.
 */
export const guangdongMedicalTransfer: Source = {
  instrument: '广东省基本医疗保险关系省内转移接续暂行办法',
  number: '粤医保规〔2022〕6号',
  publisher: '广东省医疗保障局',
  publishedOn: '2022-06-20',
};

/** The national opinion on lasting cover. The article on waits read in full, as two pages quote it. */
export const lastingCoverOpinion2024: Source = {
  instrument: '健全基本医疗保险参保长效机制的指导意见',
  number: '国办发〔2024〕38号',
  publisher: '国务院办公厅',
  publishedOn: '2024-07-26',
  url: 'https://www.gov.cn/zhengce/content/202408/content_6965741.htm',
};

/** The Hospital Authority's questions and answers on the fees from 2026-01-01. */
export const hospitalFeesReform: Source = {
  instrument: 'Public Healthcare Fees and Charges Reform',
  publisher: 'Hospital Authority',
  url: 'https://www.ha.org.hk/ho/corpcomm/fncr/index-en.html',
};

/** The list of the fees from 2026-01-01 as others print it; the authority's own list was not read. */
export const hospitalFees2026: Source = {
  instrument: 'Fees and charges of public hospitals and clinics from 1 January 2026',
  publisher: 'Hospital Authority',
};

/** The fees from 2017-06-18 to 2025-12-31, on the page of one of the authority's hospitals. */
export const hospitalFees2017: Source = {
  instrument: 'Fees and charges of public hospitals and clinics',
  publisher: 'Hospital Authority',
  url: 'https://www3.ha.org.hk/AHNH/content/patientandvisitors/charge_e.asp',
};

/** The background of the vouchers, on the scheme's own site. */
export const voucherScheme: Source = {
  instrument: 'Elderly Health Care Voucher Scheme: background',
  publisher: 'Department of Health of Hong Kong',
  url: 'https://www.hcv.gov.hk/eng/pro_background.htm',
};

/** The national reform of the personal accounts. Recalled; its text was not read. */
export const personalAccountReform2021: Source = {
  instrument: '关于建立健全职工基本医疗保险门诊共济保障机制的指导意见',
  number: '国办发〔2021〕14号',
  publisher: '国务院办公厅',
};

/** The top-up insurance of Shenzhen of 2026, read in two lists of such products. */
export const shenzhenTopUp2026: Source = { instrument: '深圳惠民保2026', publisher: '深圳惠民保承保机构' };

/** The support scheme for patients at the Shenzhen hospital, and how it went on to 2025-03-31 in a reprint of its press release. */
export const hkuShenzhenSupportScheme: Source = {
  instrument: 'Pilot Scheme for Supporting Patients of the Hospital Authority in the Greater Bay Area',
  publisher: 'Government of the Hong Kong Special Administrative Region',
  publishedOn: '2023-04-17',
  url: 'https://www.info.gov.hk/gia/general/202304/17/P2023041700292.htm',
};

/** The standard plan of the voluntary health insurance as insurers print it; the bureau's own table was not read. */
export const vhisStandardPlan: Source = {
  instrument: 'Voluntary Health Insurance Scheme: standard plan',
  publisher: 'Health Bureau of Hong Kong',
};

/** A survey of insurers on what medical care costs from year to year, read as another's list. */
export const medicalTrendSurvey: Source = { instrument: 'Global Medical Trends Survey', publisher: 'WTW' };
