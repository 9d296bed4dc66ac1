import type { Source } from './rule.ts';

/** Instruments on the MPF, the annuity and the allowances of the elderly that rules cite, each written once. */

/** The practice notes on MPF of the tax department: rates, limits by date, deductions, grounds. Read in a public copy. */
export const mpfTaxNotes: Source = {
  instrument: 'Departmental Interpretation and Practice Notes No. 23: recognized retirement schemes',
  publisher: 'Inland Revenue Department of Hong Kong',
};

/** The notes on deductible voluntary contributions and deferred annuities. Read in a public copy. */
export const deductibleNotes: Source = {
  instrument:
    'Departmental Interpretation and Practice Notes No. 57: qualifying annuity premiums and tax deductible MPF voluntary contributions',
  publisher: 'Inland Revenue Department of Hong Kong',
};

/** The notes on double taxation with the mainland, article 17. Read in a public copy. */
export const doubleTaxNotes: Source = {
  instrument:
    'Departmental Interpretation and Practice Notes No. 44: arrangement between the mainland and Hong Kong, article 17',
  publisher: 'Inland Revenue Department of Hong Kong',
};

/** The rise of the minimum in November 2013, with the yearly and daily limits. */
export const mpfIncomeRelease2013: Source = {
  instrument: 'New minimum level of relevant income takes effect',
  publisher: 'Mandatory Provident Fund Schemes Authority',
  publishedOn: '2013-10-31',
};

/** The rise of the maximum in June 2014. Read in a copy of the leaflet. */
export const mpfIncomeLeaflet2014: Source = {
  instrument: 'Leaflet on the maximum level of relevant income',
  publisher: 'Mandatory Provident Fund Schemes Authority',
};

/** The review of the limits due in 2026. Read in two newspapers. */
export const mpfIncomeReview2026: Source = {
  instrument: 'Review of the minimum and maximum levels of relevant income, 2022 to 2026',
  publisher: 'Mandatory Provident Fund Schemes Authority',
};

/** The scale of casual employees. Read at a payroll firm. */
export const casualScalePage: Source = {
  instrument: 'Scale of contributions for casual employees in industry schemes',
  publisher: 'Mandatory Provident Fund Schemes Authority',
};

/** When the first contribution is due. Read at two payroll firms. */
export const mpfFirstPayment: Source = {
  instrument: 'Enrolment and the first contribution of new employees',
  publisher: 'Mandatory Provident Fund Schemes Authority',
};

/** Grounds of withdrawal before 65. */
export const mpfEarlyWithdrawal: Source = {
  instrument: 'Early withdrawal of MPF',
  publisher: 'Mandatory Provident Fund Schemes Authority',
};

/** What trustees take as proof of leaving for the mainland. Read in a newspaper's report. */
export const departureProof2020: Source = {
  instrument: 'Proof of permanent departure for the mainland',
  publisher: 'Mandatory Provident Fund Schemes Authority',
};

/** The default strategy: funds, shares, steps, caps. */
export const defaultStrategyPage: Source = {
  instrument: 'Default Investment Strategy',
  publisher: 'Mandatory Provident Fund Schemes Authority',
};

/** Fees of the platform. Read in reports of the briefing. */
export const platformBriefing2025: Source = {
  instrument: 'Briefing on the eMPF platform',
  publisher: 'Mandatory Provident Fund Schemes Authority',
  publishedOn: '2025-12-15',
};

/** The average fund expense ratio as it was told over the years. */
export const fundExpenseFigures: Source = {
  instrument: 'Average fund expense ratio of MPF funds',
  publisher: 'Mandatory Provident Fund Schemes Authority',
};

/** Of 2008, and what 2021 was worked out from. */
export const mpfRatingsReturns: Source = {
  instrument: 'MPF Ratings All Fund index',
  publisher: 'MPF Ratings',
};

/** Of 2022; an answer to the Legislative Council has the same to a tenth. */
export const morningstarReturns: Source = {
  instrument: 'Average return of MPF funds in 2022',
  publisher: 'Morningstar Asia',
};

/** Returns of the system and of fund types, read in releases and reports. */
export const mpfReturns: Source = {
  instrument: 'Returns of the MPF system and its fund types',
  publisher: 'Mandatory Provident Fund Schemes Authority',
};

/** The end of offsetting, with its questions and answers. */
export const offsettingPages: Source = {
  instrument: 'Abolition of MPF offsetting: severance and long service payments',
  publisher: 'Labour Department of Hong Kong',
};

/** The annuity as its seller describes it; age 70 is quoted by a third party. */
export const annuityPage: Source = {
  instrument: 'HKMC Annuity Plan',
  publisher: 'HKMC Annuity Limited',
};

/** Rates, ages and limits of the allowances. Read on the department's pages and in newspapers. */
export const socialSecurityAllowances: Source = {
  instrument: 'Social Security Allowance Scheme',
  publisher: 'Social Welfare Department of Hong Kong',
};

/** What counts as income and assets. Read in two accounts. */
export const meansTestAccounts: Source = {
  instrument: 'Old Age Living Allowance: means test',
  publisher: 'Social Welfare Department of Hong Kong',
};

/** The Guangdong Scheme. */
export const guangdongSchemePage: Source = {
  instrument: 'Guangdong Scheme',
  publisher: 'Social Welfare Department of Hong Kong',
  url: 'https://www.swd.gov.hk/gds/',
};

/** Portable CSSA. */
export const portableCssaPages: Source = {
  instrument: 'Portable Comprehensive Social Security Assistance Scheme',
  publisher: 'Social Welfare Department of Hong Kong',
};
