import type { Rule, Source } from '../../rule.ts';
import {
  guangdongFormula2006,
  guangdongHumanResources,
  guangdongNotice2021,
  guangdongNotice2022,
  guangdongNotice2023,
  guangdongNotice2024,
  guangdongNotice2025,
  guangdongYearlyNotice,
} from '../../sources.ts';

const onPostWage: Source = {
  instrument: '全省在岗职工月平均工资的年度公布',
  publisher: guangdongHumanResources,
};

/**
 * 全省月平均工资, the denominator of the month index: the wage of a calendar year serves from July of the next to June.
 * Read in a third-party transcription unless a comment says more.
 */
export const averageWage: Rule<number> = {
  id: 'guangdong/pension/average-wage',
  zh: '广东省城镇单位就业人员月平均工资',
  en: 'average wage of Guangdong',
  unit: 'CNY/month',
  review: 'every July',
  lastConfirmedOn: '2026-11-23',
  values: [
    // Workers (职工), wages of 1994 to 1997: the annex of 2006.
    { from: '1995-07-01', value: 593, source: guangdongFormula2006, evidence: 'secondary' },
    { from: '1996-07-01', value: 688, source: guangdongFormula2006, evidence: 'secondary' },
    { from: '1997-07-01', value: 761, source: guangdongFormula2006, evidence: 'secondary' },
    { from: '1998-07-01', value: 808, source: guangdongFormula2006, evidence: 'secondary' },
    // On-post workers (在岗职工), wages of 1998 to 2017.
    { from: '1999-07-01', value: 853, source: onPostWage, evidence: 'secondary' },
    { from: '2000-07-01', value: 942, source: onPostWage, evidence: 'secondary' },
    { from: '2001-07-01', value: 1152, source: onPostWage, evidence: 'secondary' },
    { from: '2002-07-01', value: 1307, source: onPostWage, evidence: 'secondary' },
    { from: '2003-07-01', value: 1485, source: onPostWage, evidence: 'secondary' },
    { from: '2004-07-01', value: 1666, source: onPostWage, evidence: 'secondary' },
    { from: '2005-07-01', value: 1843, source: onPostWage, evidence: 'secondary' },
    { from: '2006-07-01', value: 1997, source: onPostWage, evidence: 'secondary' },
    { from: '2007-07-01', value: 2182, source: onPostWage, evidence: 'secondary' },
    { from: '2008-07-01', value: 2454, source: onPostWage, evidence: 'secondary' },
    { from: '2009-07-01', value: 2759, source: onPostWage, evidence: 'secondary' },
    { from: '2010-07-01', value: 3030, source: onPostWage, evidence: 'secondary' },
    { from: '2011-07-01', value: 3363, source: onPostWage, evidence: 'secondary' },
    { from: '2012-07-01', value: 3763, source: onPostWage, evidence: 'secondary' },
    { from: '2013-07-01', value: 4215, source: onPostWage, evidence: 'secondary' },
    { from: '2014-07-01', value: 4421, source: onPostWage, evidence: 'secondary' },
    { from: '2015-07-01', value: 4986, source: onPostWage, evidence: 'secondary' },
    { from: '2016-07-01', value: 5525, source: onPostWage, evidence: 'secondary' },
    { from: '2017-07-01', value: 6071, source: onPostWage, evidence: 'secondary' },
    { from: '2018-07-01', value: 6668, source: onPostWage, evidence: 'secondary' },
    // All persons employed in urban units (全口径), from the wage of 2018: the series breaks and falls.
    { from: '2019-07-01', value: 6338, source: guangdongYearlyNotice, evidence: 'secondary' },
    // Three times it is the ceiling two other pages print.
    { from: '2020-07-01', value: 6756, source: guangdongYearlyNotice, evidence: 'corroborated' },
    // 2021 and 2022: printed by republished copies of the notice, the first of 2021 being of July 23.
    {
      from: '2021-07-01',
      publishedOn: '2021-07-23',
      value: 7647,
      source: guangdongNotice2021,
      evidence: 'corroborated',
    },
    {
      from: '2022-07-01',
      publishedOn: '2022-10-03',
      value: 8310,
      source: guangdongNotice2022,
      evidence: 'corroborated',
    },
    { from: '2023-07-01', publishedOn: '2023-07-06', value: 8807, source: guangdongNotice2023, evidence: 'verified' },
    { from: '2024-07-01', publishedOn: '2024-12-15', value: 9167, source: guangdongNotice2024, evidence: 'verified' },
    // A third of the ceiling; the notice does not print it.
    { from: '2025-07-01', publishedOn: '2025-10-27', value: 9183, source: guangdongNotice2025, evidence: 'derived' },
  ],
};
