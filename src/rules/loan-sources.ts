import type { Source } from './rule.ts';

/**
 * Instruments on borrowing that more than one rule cites, each written once. Where only a report of an instrument was
 * read, the comment says so; a newspaper stands as publisher only where the figure is its own.
 */

/** The daily fixings of HIBOR in the authority's open data, which may be used with its name. Read in a public copy of them. */
export const hiborFixings: Source = {
  instrument: 'Hong Kong Interbank Interest Rates, daily: HIBOR fixing, one month',
  publisher: 'Hong Kong Monetary Authority',
  url: 'https://api.hkma.gov.hk/public/market-data-and-statistics/monthly-statistical-bulletin/er-ir/hk-interbank-ir-daily',
};

/** The best lending rate by its days of change in the authority's bulletin. Read in a public copy of the table. */
export const bestLendingRateTable: Source = {
  instrument: 'Monthly Statistical Bulletin, table 6.4.1: best lending rate',
  publisher: 'Hong Kong Monetary Authority',
};

/** What the three note-issuing banks and others announced on their best lending rates. Read in newspapers. */
export const bestLendingRateNotices: Source = {
  instrument: 'Announcements of best lending rates by banks in Hong Kong',
  publisher: 'Bank of China (Hong Kong), Standard Chartered, Bank of East Asia, ICBC (Asia)',
};

/** The loan prime rate, published on the 20th or the next working day. Months read in copies of the notices. */
export const loanPrimeRateNotices: Source = {
  instrument: '贷款市场报价利率（LPR）公告',
  publisher: '全国银行间同业拆借中心',
};

/** Offers of new mortgages in Hong Kong as comparison tables and brokers print them. */
export const mortgageOffers: Source = {
  instrument: 'Offers of new mortgages in Hong Kong, as compared by brokers',
  publisher: 'Banks in Hong Kong',
};

/** The guidelines of 2024-10-16 to banks, read in two reprints of the press release and a law firm's summary. */
export const mortgageGuidelines2024October: Source = {
  instrument: 'Countercyclical macroprudential measures for property mortgage loans',
  publisher: 'Hong Kong Monetary Authority',
  publishedOn: '2024-10-16',
};

/** The guidelines of 2024-02-28. Read in reports. */
export const mortgageGuidelines2024February: Source = {
  instrument: 'Countercyclical macroprudential and other supervisory measures for property mortgage loans',
  publisher: 'Hong Kong Monetary Authority',
  publishedOn: '2024-02-28',
};

/** The circular of 2024-06-14. Read in reports. */
export const mortgageGuidelines2024June: Source = {
  instrument: 'Technical adjustments to countercyclical macroprudential measures for property mortgage loans',
  publisher: 'Hong Kong Monetary Authority',
  publishedOn: '2024-06-14',
};

/** The stress test lowered from three points to two. Read as the captured text of the page. */
export const stressTestCircular2022: Source = {
  instrument: 'Interest rate stress testing requirement for property mortgage lending',
  publisher: 'Hong Kong Monetary Authority',
  publishedOn: '2022-09-23',
  url: 'https://www.hkma.gov.hk/eng/news-and-media/press-releases/2022/09/20220923-4/',
};

/** Mortgage insurance since 2024-10-16. Read in a public tool of August 2026 that was typed from the corporation's sheets. */
export const mortgageInsurance2024: Source = {
  instrument: 'Mortgage Insurance Programme: tiers and premium rate sheet of 16 October 2024',
  publisher: 'HKMC Insurance Limited',
  publishedOn: '2024-10-16',
};

/** The caps on the price of a loan outside the banks, from 2022-12-30. Read in reports and on a page of legal advice. */
export const moneyLendersOrdinance: Source = {
  instrument: 'Money Lenders Ordinance (Cap. 163), as amended with effect from 30 December 2022',
  publisher: 'Government of the Hong Kong Special Administrative Region',
};

/** How banks work out an annualised percentage rate. Read in copies of a paper of the authority. */
export const codeOfBankingPractice: Source = {
  instrument: 'Code of Banking Practice and the guidelines on annualised percentage rates',
  publisher: 'Hong Kong Association of Banks, DTC Association',
};

/** What a consumer's report holds and how the score is made. Read as the captured text of the agency's pages. */
export const creditReportNotice: Source = {
  instrument: 'Credit report notice',
  publisher: 'TransUnion Hong Kong',
  url: 'https://www.transunion.hk/legal/credit-report-notice',
};

/** The agency's lessons for consumers. Read as captured text, in part. */
export const creditScoreLessons: Source = {
  instrument: 'Credit score lessons: what helps, and a quiz on creditworthiness',
  publisher: 'TransUnion Hong Kong',
};

/** Home loans on the mainland since 2024-05-17. Read in reports. */
export const homeLoanNotices2024May: Source = {
  instrument: '关于调整商业性个人住房贷款利率政策的通知、关于调整个人住房贷款最低首付款比例政策的通知',
  publisher: '中国人民银行、国家金融监督管理总局',
  publishedOn: '2024-05-17',
};

/** The least down payment and the floor of August 2023. Read in reports, one of which prints the sign of the floor wrongly. */
export const homeLoanNotices2023August: Source = {
  instrument: '关于调整优化差别化住房信贷政策的通知',
  publisher: '中国人民银行、国家金融监督管理总局',
  publishedOn: '2023-08-31',
};

/** How the price of a home loan is set and changed. Read in reports. */
export const pricingAnnouncement2024: Source = {
  instrument: '完善商业性个人住房贷款利率定价机制',
  number: '中国人民银行公告〔2024〕第11号',
  publisher: '中国人民银行',
};

/** What a borrower can afford: article 36. Read in a quotation of the article. */
export const realEstateLoanGuidelines2004: Source = {
  instrument: '商业银行房地产贷款风险管理指引',
  publisher: '中国银行业监督管理委员会',
  publishedOn: '2004-09-02',
};

/** The usage of banks that no published text was found for. */
export const bankUsage: Source = { instrument: '商业银行个人贷款的通行做法', publisher: '内地商业银行' };

/** The annual rate that every lender must state. Read in copies of the announcement. */
export const annualRateAnnouncement2021: Source = {
  instrument: '所有从事贷款业务的机构应当明示贷款年化利率',
  number: '中国人民银行公告〔2021〕第3号',
  publisher: '中国人民银行',
  publishedOn: '2021-03-31',
};

/** The table of all costs that every lender to persons must hand over. Read in reports. */
export const costDisclosureRules2026: Source = {
  instrument: '个人贷款业务明示综合融资成本规定',
  publisher: '国家金融监督管理总局、中国人民银行',
  publishedOn: '2026-03-15',
};

/** The courts' limit on the price of private loans. Read in reports. */
export const privateLendingInterpretation2020: Source = {
  instrument: '最高人民法院关于审理民间借贷案件适用法律若干问题的规定',
  publisher: '最高人民法院',
  publishedOn: '2020-08-20',
};

/** The subsidy on consumer loans, first form. Read in reports. */
export const consumptionSubsidy2025: Source = {
  instrument: '个人消费贷款财政贴息政策实施方案',
  number: '财金〔2025〕80号',
  publisher: '财政部、中国人民银行、国家金融监督管理总局',
};

/** The same, extended to the end of 2026. Read in reports. */
export const consumptionSubsidy2026: Source = {
  instrument: '关于优化实施个人消费贷款财政贴息政策有关事项的通知',
  number: '财金〔2026〕1号',
  publisher: '财政部、中国人民银行、国家金融监督管理总局',
  publishedOn: '2026-01-20',
};

/** 信用卡透支利率 since 2021. Read in a report. */
export const cardOverdraftNotice2021: Source = {
  instrument: '关于推进信用卡透支利率市场化改革的通知',
  publisher: '中国人民银行',
};

/** Deed tax and value-added tax since 2024-12-01. Read in an accountants' summary. */
export const homeTaxAnnouncement2024: Source = {
  instrument: '关于促进房地产市场平稳健康发展有关税收政策的公告',
  publisher: '财政部、国家税务总局、住房城乡建设部',
};

/** Value-added tax on homes since 2026-01-01. Read in full in a translation, and in reports. */
export const homeVatAnnouncement2025: Source = {
  instrument: '关于个人销售住房增值税政策的公告',
  number: '财政部 税务总局公告2025年第17号',
  publisher: '财政部、国家税务总局',
  publishedOn: '2025-12-30',
};

/** Paying for a home with money from abroad, nationwide. Read in a news agency's report of the notice. */
export const crossBorderInvestmentNotice2025: Source = {
  instrument: '关于深化跨境投融资外汇管理改革有关事宜的通知',
  publisher: '国家外汇管理局',
  publishedOn: '2025-09-15',
};

/** The same in eight cities of the bay area, without Shenzhen. Read in three newspapers. */
export const bayAreaPurchaseGuide2024: Source = {
  instrument: '港澳居民在大湾区内地城市购房的跨境资金指引',
  publisher: '广东省外汇管理部门',
};

/** Shenzhen's home loans since 2024-05-29. Read in the city's English press. */
export const shenzhenHomeLoans2024: Source = {
  instrument: '深圳下调个人住房贷款最低首付款比例和利率下限',
  publisher: '中国人民银行深圳市分行、国家金融监督管理总局深圳监管局',
  publishedOn: '2024-05-28',
};

/** Shenzhen's easing of September 2025. Read as the captured text of the city's English page. */
export const shenzhenHousing2025: Source = {
  instrument: '关于进一步优化调整本市房地产政策措施的通知',
  publisher: '深圳市住房和建设局、中国人民银行深圳市分行',
  publishedOn: '2025-09-05',
  url: 'https://www.sz.gov.cn/en_szgov/news/latest/content/post_12365358.html',
};

/** The platform by which a file's fingerprint is compared. Read in newspapers' accounts of it. */
export const verificationPlatformReports: Source = {
  instrument: '深港跨境数据验证平台',
  publisher: '前海国际（深圳）互联网交换中心、深圳征信、香港科技园公司',
};

/** Credit reports sent from agency to agency, regular since 2025-10-10. Read in newspapers' accounts of it. */
export const crossBoundaryCreditReferencing: Source = {
  instrument: '跨境征信互通：深港試點恆常化',
  publisher: 'Hong Kong Monetary Authority, 中国人民银行',
  publishedOn: '2025-10-10',
};

/** The article on Hong Kong residents' loans in the north that started this project. Its later paragraphs are cut off in the copies read. */
export const loansArticle2025: Source = {
  instrument: '港人北上贷款、参保趋热',
  publisher: '第一财经',
  publishedOn: '2025-11-18',
};

/** Guangzhou's easing of May 2024. Read in a report. */
export const guangzhouHousing2024: Source = {
  instrument: '关于进一步促进房地产市场平稳健康发展的通知',
  publisher: '广州市人民政府办公厅',
  publishedOn: '2024-05-28',
};

/** Guangzhou's end of the limits on buying. Read in a report. */
export const guangzhouHousing2024September: Source = {
  instrument: '关于调整我市房地产市场平稳健康发展措施的通知',
  publisher: '广州市人民政府办公厅',
};
