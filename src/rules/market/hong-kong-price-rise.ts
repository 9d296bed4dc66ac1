import { hongKongPrices2025, worldBankPriceRises } from '../price-sources.ts';
import type { Rule } from '../rule.ts';

/**
 * 香港綜合消費物價指數 of a calendar year against that of the year before, in basis points, rounded half up from four places
 * of a percent; every year by itself.
 */
export const hongKongPriceRise: Rule<number> = {
  id: 'market/hong-kong-price-rise',
  zh: '香港消費物價年度升幅',
  en: 'yearly rise of consumer prices in Hong Kong',
  unit: 'basis points',
  review: 'every January',
  lastConfirmedOn: '2026-11-24',
  bounds: { least: -5_000, most: 10_000 },
  values: [
    { from: '1995-01-01', until: '1995-12-31', value: 908, source: worldBankPriceRises, evidence: 'verified' },
    { from: '1996-01-01', until: '1996-12-31', value: 628, source: worldBankPriceRises, evidence: 'verified' },
    { from: '1997-01-01', until: '1997-12-31', value: 578, source: worldBankPriceRises, evidence: 'verified' },
    { from: '1998-01-01', until: '1998-12-31', value: 291, source: worldBankPriceRises, evidence: 'verified' },
    { from: '1999-01-01', until: '1999-12-31', value: -401, source: worldBankPriceRises, evidence: 'verified' },
    { from: '2000-01-01', until: '2000-12-31', value: -369, source: worldBankPriceRises, evidence: 'verified' },
    { from: '2001-01-01', until: '2001-12-31', value: -166, source: worldBankPriceRises, evidence: 'verified' },
    { from: '2002-01-01', until: '2002-12-31', value: -298, source: worldBankPriceRises, evidence: 'verified' },
    { from: '2003-01-01', until: '2003-12-31', value: -267, source: worldBankPriceRises, evidence: 'verified' },
    { from: '2004-01-01', until: '2004-12-31', value: -27, source: worldBankPriceRises, evidence: 'verified' },
    { from: '2005-01-01', until: '2005-12-31', value: 83, source: worldBankPriceRises, evidence: 'verified' },
    { from: '2006-01-01', until: '2006-12-31', value: 200, source: worldBankPriceRises, evidence: 'verified' },
    { from: '2007-01-01', until: '2007-12-31', value: 204, source: worldBankPriceRises, evidence: 'verified' },
    { from: '2008-01-01', until: '2008-12-31', value: 430, source: worldBankPriceRises, evidence: 'verified' },
    { from: '2009-01-01', until: '2009-12-31', value: 58, source: worldBankPriceRises, evidence: 'verified' },
    { from: '2010-01-01', until: '2010-12-31', value: 229, source: worldBankPriceRises, evidence: 'verified' },
    { from: '2011-01-01', until: '2011-12-31', value: 531, source: worldBankPriceRises, evidence: 'verified' },
    { from: '2012-01-01', until: '2012-12-31', value: 405, source: worldBankPriceRises, evidence: 'verified' },
    { from: '2013-01-01', until: '2013-12-31', value: 434, source: worldBankPriceRises, evidence: 'verified' },
    { from: '2014-01-01', until: '2014-12-31', value: 442, source: worldBankPriceRises, evidence: 'verified' },
    { from: '2015-01-01', until: '2015-12-31', value: 299, source: worldBankPriceRises, evidence: 'verified' },
    { from: '2016-01-01', until: '2016-12-31', value: 241, source: worldBankPriceRises, evidence: 'verified' },
    { from: '2017-01-01', until: '2017-12-31', value: 149, source: worldBankPriceRises, evidence: 'verified' },
    { from: '2018-01-01', until: '2018-12-31', value: 241, source: worldBankPriceRises, evidence: 'verified' },
    { from: '2019-01-01', until: '2019-12-31', value: 288, source: worldBankPriceRises, evidence: 'verified' },
    { from: '2020-01-01', until: '2020-12-31', value: 25, source: worldBankPriceRises, evidence: 'verified' },
    { from: '2021-01-01', until: '2021-12-31', value: 157, source: worldBankPriceRises, evidence: 'verified' },
    { from: '2022-01-01', until: '2022-12-31', value: 188, source: worldBankPriceRises, evidence: 'verified' },
    { from: '2023-01-01', until: '2023-12-31', value: 210, source: worldBankPriceRises, evidence: 'verified' },
    { from: '2024-01-01', until: '2024-12-31', value: 173, source: worldBankPriceRises, evidence: 'verified' },
    // Read in a news report of the release.
    {
      from: '2025-01-01',
      until: '2025-12-31',
      publishedOn: '2026-01-22',
      value: 140,
      source: hongKongPrices2025,
      evidence: 'verified',
    },
  ],
};
