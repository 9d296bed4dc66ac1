import { worldBankPriceRises } from '../price-sources.ts';
import type { Rule } from '../rule.ts';

/**
 * 全国居民消费价格指数 of a calendar year against that of the year before, in basis points, rounded half up from four places of
 * a percent; every year by itself. That of 2025 was not found.
 */
export const mainlandPriceRise: Rule<number> = {
  id: 'market/mainland-price-rise',
  zh: '内地居民消费价格年度涨幅',
  en: 'yearly rise of consumer prices in mainland China',
  unit: 'basis points',
  review: 'every January',
  lastConfirmedOn: '2026-11-24',
  bounds: { least: -5_000, most: 10_000 },
  values: [
    { from: '1995-01-01', until: '1995-12-31', value: 1_679, source: worldBankPriceRises, evidence: 'verified' },
    { from: '1996-01-01', until: '1996-12-31', value: 831, source: worldBankPriceRises, evidence: 'verified' },
    { from: '1997-01-01', until: '1997-12-31', value: 279, source: worldBankPriceRises, evidence: 'verified' },
    { from: '1998-01-01', until: '1998-12-31', value: -77, source: worldBankPriceRises, evidence: 'verified' },
    { from: '1999-01-01', until: '1999-12-31', value: -140, source: worldBankPriceRises, evidence: 'verified' },
    { from: '2000-01-01', until: '2000-12-31', value: 35, source: worldBankPriceRises, evidence: 'verified' },
    { from: '2001-01-01', until: '2001-12-31', value: 72, source: worldBankPriceRises, evidence: 'verified' },
    { from: '2002-01-01', until: '2002-12-31', value: -73, source: worldBankPriceRises, evidence: 'verified' },
    { from: '2003-01-01', until: '2003-12-31', value: 113, source: worldBankPriceRises, evidence: 'verified' },
    { from: '2004-01-01', until: '2004-12-31', value: 382, source: worldBankPriceRises, evidence: 'verified' },
    { from: '2005-01-01', until: '2005-12-31', value: 178, source: worldBankPriceRises, evidence: 'verified' },
    { from: '2006-01-01', until: '2006-12-31', value: 165, source: worldBankPriceRises, evidence: 'verified' },
    { from: '2007-01-01', until: '2007-12-31', value: 482, source: worldBankPriceRises, evidence: 'verified' },
    { from: '2008-01-01', until: '2008-12-31', value: 593, source: worldBankPriceRises, evidence: 'verified' },
    { from: '2009-01-01', until: '2009-12-31', value: -73, source: worldBankPriceRises, evidence: 'verified' },
    { from: '2010-01-01', until: '2010-12-31', value: 318, source: worldBankPriceRises, evidence: 'verified' },
    { from: '2011-01-01', until: '2011-12-31', value: 555, source: worldBankPriceRises, evidence: 'verified' },
    { from: '2012-01-01', until: '2012-12-31', value: 262, source: worldBankPriceRises, evidence: 'verified' },
    { from: '2013-01-01', until: '2013-12-31', value: 262, source: worldBankPriceRises, evidence: 'verified' },
    { from: '2014-01-01', until: '2014-12-31', value: 192, source: worldBankPriceRises, evidence: 'verified' },
    { from: '2015-01-01', until: '2015-12-31', value: 144, source: worldBankPriceRises, evidence: 'verified' },
    { from: '2016-01-01', until: '2016-12-31', value: 200, source: worldBankPriceRises, evidence: 'verified' },
    { from: '2017-01-01', until: '2017-12-31', value: 159, source: worldBankPriceRises, evidence: 'verified' },
    { from: '2018-01-01', until: '2018-12-31', value: 207, source: worldBankPriceRises, evidence: 'verified' },
    { from: '2019-01-01', until: '2019-12-31', value: 290, source: worldBankPriceRises, evidence: 'verified' },
    { from: '2020-01-01', until: '2020-12-31', value: 242, source: worldBankPriceRises, evidence: 'verified' },
    { from: '2021-01-01', until: '2021-12-31', value: 98, source: worldBankPriceRises, evidence: 'verified' },
    { from: '2022-01-01', until: '2022-12-31', value: 197, source: worldBankPriceRises, evidence: 'verified' },
    { from: '2023-01-01', until: '2023-12-31', value: 23, source: worldBankPriceRises, evidence: 'verified' },
    { from: '2024-01-01', until: '2024-12-31', value: 22, source: worldBankPriceRises, evidence: 'verified' },
  ],
};
