import { averageWage as ofTheProvince } from '../../../guangdong/pension/average-wage.ts';
import type { Rule, Source } from '../../../rule.ts';

// Read in a third-party transcription keyed by the year of use, which is one later.
const onPostWage: Source = { instrument: '深圳市在岗职工平均工资的年度公布', publisher: '深圳市统计局' };

/**
 * 深圳市在岗职工月平均工资, the denominator of the month index in Shenzhen: the wage of a calendar year serves from July
 * of the next to June. Since July 2021 it is open whether the city's wage or the province's is used.
 */
export const averageWage: Rule<number> = {
  id: 'shenzhen/pension/average-wage',
  zh: '深圳市在岗职工月平均工资',
  en: 'average wage of Shenzhen',
  unit: 'CNY/month',
  review: 'every July',
  lastConfirmedOn: '2026-11-23',
  defaultReading: 'own',
  otherReading: { name: 'provincial', from: '2021-07-01', values: ofTheProvince.values },
  values: [
    { from: '1998-07-01', value: 1378, source: onPostWage, evidence: 'secondary' },
    { from: '1999-07-01', value: 1532, source: onPostWage, evidence: 'secondary' },
    { from: '2000-07-01', value: 1726, source: onPostWage, evidence: 'secondary' },
    { from: '2001-07-01', value: 1920, source: onPostWage, evidence: 'secondary' },
    { from: '2002-07-01', value: 2162, source: onPostWage, evidence: 'secondary' },
    { from: '2003-07-01', value: 2352, source: onPostWage, evidence: 'secondary' },
    { from: '2004-07-01', value: 2551, source: onPostWage, evidence: 'secondary' },
    { from: '2005-07-01', value: 2661, source: onPostWage, evidence: 'secondary' },
    { from: '2006-07-01', value: 2706, source: onPostWage, evidence: 'secondary' },
    { from: '2007-07-01', value: 2926, source: onPostWage, evidence: 'secondary' },
    { from: '2008-07-01', value: 3233, source: onPostWage, evidence: 'secondary' },
    { from: '2009-07-01', value: 3621, source: onPostWage, evidence: 'secondary' },
    { from: '2010-07-01', value: 3894, source: onPostWage, evidence: 'secondary' },
    { from: '2011-07-01', value: 4205, source: onPostWage, evidence: 'secondary' },
    // 2011, 2012 and 2014: three times it is a ceiling that other pages print. 2015: printed by a law firm too.
    { from: '2012-07-01', value: 4595, source: onPostWage, evidence: 'corroborated' },
    { from: '2013-07-01', value: 4918, source: onPostWage, evidence: 'corroborated' },
    { from: '2014-07-01', value: 5218, source: onPostWage, evidence: 'secondary' },
    { from: '2015-07-01', value: 6054, source: onPostWage, evidence: 'corroborated' },
    { from: '2016-07-01', value: 6753, source: onPostWage, evidence: 'corroborated' },
    { from: '2017-07-01', value: 7480, source: onPostWage, evidence: 'secondary' },
    { from: '2018-07-01', value: 8348, source: onPostWage, evidence: 'secondary' },
    { from: '2019-07-01', value: 9309, source: onPostWage, evidence: 'secondary' },
    // 2019 to 2023 are recalled; the published benefit bases that some lists print here are not wages.
    { from: '2020-07-01', value: 10646, source: onPostWage, evidence: 'recalled' },
    { from: '2021-07-01', value: 11620, source: onPostWage, evidence: 'recalled' },
    { from: '2022-07-01', value: 12964, source: onPostWage, evidence: 'recalled' },
    { from: '2023-07-01', value: 13730, source: onPostWage, evidence: 'recalled' },
    { from: '2024-07-01', value: 14321, source: onPostWage, evidence: 'recalled' },
    // A third of the housing fund's ceiling, which its notice calls three average wages.
    { from: '2025-07-01', value: 14755, source: onPostWage, evidence: 'secondary' },
    // 2025: 16,157 is known, but no limits are built on it yet, so the index does not use it.
  ],
};
