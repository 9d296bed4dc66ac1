import type { Rule } from '../../rule.ts';

/**
 * 大湾区个人所得税优惠: to people from abroad, Hong Kong among it, who are high-end or in short supply and work in the nine
 * cities, what the tax is above that of Hong Kong is paid back; the subsidy itself is exempt. The text before it, of
 * 2019, was not read. Read in a newspaper's copy.
 */
export const bayAreaTaxSubsidy: Rule<string> = {
  id: 'national/payroll/bay-area-tax-subsidy',
  zh: '粤港澳大湾区个人所得税优惠',
  en: 'income tax subsidy of the Greater Bay Area',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2023-08-18',
      until: '2027-12-31',
      publishedOn: '2023-08-18',
      value: 'from-abroad-high-end-or-in-short-supply, nine-cities, tax-difference-paid-back, subsidy-exempt',
      source: {
        instrument: '关于延续实施粤港澳大湾区个人所得税优惠政策的通知',
        number: '财税〔2023〕34号',
        publisher: '财政部、国家税务总局',
        publishedOn: '2023-08-18',
      },
      evidence: 'corroborated',
    },
  ],
};
