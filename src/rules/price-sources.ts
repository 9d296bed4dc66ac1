import type { Source } from './rule.ts';

/** Where rises of prices come from, each written once. */

/** Open data used with the bank's name. Read in a published copy whose rows print the code of the indicator. */
export const worldBankPriceRises: Source = {
  instrument:
    'World Development Indicators: inflation, consumer prices (annual %), FP.CPI.TOTL.ZG (CC BY 4.0), rounded to basis points',
  publisher: 'World Bank',
};

/** The year 2025 as a whole: 1.4 % over 2024. */
export const hongKongPrices2025: Source = {
  instrument: 'Consumer Price Indices for December 2025: Composite Consumer Price Index, 2025 as a whole',
  publisher: 'Census and Statistics Department of Hong Kong',
  publishedOn: '2026-01-22',
};
