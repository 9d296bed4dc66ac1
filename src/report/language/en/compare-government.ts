import type { GovernmentCaveatCode } from '../../../engine/compare-mpf/government/government-caveats.ts';
import type {
  GovernmentAnswer,
  GovernmentColumnId,
  GovernmentCount,
  GovernmentNote,
  GovernmentScheme,
} from '../../../engine/compare-mpf/government/government-row.ts';
import type { Caveat } from '../../../engine/shared/result.ts';
import { text } from './values.ts';

const cells: Readonly<Record<GovernmentScheme | GovernmentAnswer | GovernmentCount | GovernmentNote, string>> = {
  OLD_AGE_ALLOWANCE: 'Old Age Allowance 高齡津貼',
  LIVING_ALLOWANCE: 'Old Age Living Allowance 長者生活津貼',
  OLD_AGE_ALLOWANCE_GUANGDONG: 'Old Age Allowance by the Guangdong Scheme 廣東計劃',
  LIVING_ALLOWANCE_GUANGDONG: 'Old Age Living Allowance by the Guangdong Scheme 廣東計劃',
  PORTABLE_CSSA: 'Portable CSSA 綜援長者廣東及福建省養老計劃',
  HEALTH_CARE_VOUCHERS: 'Health care vouchers 長者醫療券',
  OPEN: 'open',
  CLOSED: 'closed',
  ASK: 'ask',
  NOT_KNOWN: 'not known',
  NO_MEANS_TEST: 'No means test.',
  MEANS_NOT_FOUND: 'CSSA has a means test; its limits are not in the rules.',
  NO_TEST_IN_THE_RULES: 'The rules name no means test.',
  IF_CONDITIONS_ARE_MET: 'From that month on, if the conditions are met.',
  BY_GUANGDONG_SCHEME: 'In Guangdong it is paid by the Guangdong Scheme: see its row.',
  ONLY_IN_GUANGDONG: 'Only for those who live in Guangdong.',
  ELSEWHERE_NOT_IN_RULES:
    'The rules speak of life in Hong Kong and in Guangdong only. Ask the Social Welfare Department 社會福利署.',
  MEANS_BY_MONTH: 'Income and assets must be within the limits in each month: see --table meansTest.',
  ABOVE_INCOME_LIMIT: 'Your income beside both schemes is above today’s limit already.',
  ABOVE_ASSET_LIMIT: 'Your assets beside both schemes are above today’s limit already.',
  AFTER_DEPARTURE: 'You take MPF on leaving Hong Kong for good. Whether this stays open then was not found.',
  RATES_NOT_FOUND: 'The rates for the elderly were not found.',
  ONLY_OUTSIDE_HONG_KONG: 'For those who live in Guangdong or Fujian. In Hong Kong there is CSSA 綜援 itself.',
  IF_ON_CSSA: 'Only for those who have been on CSSA 綜援 before, which the scenario does not say.',
  IF_IN_FUJIAN: 'Beside Guangdong, its name covers Fujian only.',
  VOUCHERS_ADD_UP: 'What is not spent is kept, up to a limit: see the medical plan, --table vouchers.',
  VOUCHERS_IN_THE_BAY_AREA: 'On the mainland only at the service points of the pilot 大灣區試點.',
  VOUCHERS_ELSEWHERE: 'No text on this place is in force in the rules. Ask the Department of Health 衞生署.',
};

/** The sayings of the rules behind the table; a short sentence each. */
const sayings: Readonly<Record<string, string>> = {
  'resident-7-years': 'Seven years a resident of Hong Kong.',
  'one-year-before-applying': 'In Hong Kong for the whole year before applying.',
  'absence-up-to-56-days': 'In that year absent for at most 56 days.',
  'absence-up-to-90-days': 'In that year absent for at most 90 days.',
  'no-yearly-return': 'No yearly return to Hong Kong.',
  'public-rental-flat-given-up': 'A public rental flat 公屋 must be given up.',
  'pensions-are-income': 'Pensions are income, a mainland pension too.',
  'wages-are-income': 'Wages are income.',
  'net-rent-is-income': 'Net rent is income.',
  'family-support-is-not': 'Support by the family is not.',
  'withdrawable-mpf-is-an-asset': 'MPF that can be taken out is an asset.',
  'own-home-is-not': 'The home one lives in is not.',
  'annuity-premium-is-not': 'The premium of an annuity is no asset.',
  'annuity-payments-are-income': 'The payments of an annuity are income.',
  'old-age-allowance': 'Not with Old Age Allowance.',
  'old-age-living-allowance': 'Not with Old Age Living Allowance.',
  'disability-allowance': 'Not with Disability Allowance 傷殘津貼.',
  cssa: 'Not with CSSA 綜援.',
  'permanent-resident': 'Permanent resident of Hong Kong.',
  'from-65': 'From 65.',
  'on-cssa-for-a-year': 'On CSSA for a year before.',
  'standard-rate-and-long-term-supplement': 'Pays the standard rate and the long-term supplement.',
  'no-rent-allowance-or-special-grants': 'No rent allowance or special grants.',
  'january-of-the-year-of-the-birthday': 'Granted from January of the year of that birthday.',
  outpatient: 'Outpatient care only.',
  'designated-departments': 'At designated departments.',
};

const columns: Readonly<Record<GovernmentColumnId, string>> = {
  scheme: 'scheme',
  monthly: 'a month',
  yearly: 'a year',
  since: 'since',
  age: 'from age',
  firstMonth: 'yours from',
  incomeLimit: 'income limit',
  assetLimit: 'asset limit',
  days: 'days there a year',
  conditions: 'conditions',
  counts: 'what counts',
  excludes: 'not together',
  answer: 'for you',
  note: 'note',
  source: 'source',
  evidence: 'evidence',
  rule: 'rule',
};

const caveats: Readonly<Record<GovernmentCaveatCode, (values: Caveat['values']) => string>> = {
  GOVERNMENT_CONDITIONS_NOT_ASKED: () =>
    'Residence, identity papers and a public rental flat are not asked in the scenario: “open” holds only where the conditions in the table are met. Somebody who moved away before applying may lack the year in Hong Kong.',
  GOVERNMENT_CSSA_RATES_NOT_FOUND: () =>
    'The rates and limits of CSSA 綜援 for the elderly were not found, so CSSA has no amount and is in no figure.',
  GOVERNMENT_AFTER_DEPARTURE: () =>
    'Whether taking MPF on leaving Hong Kong for good 永久性離開香港 ends allowances or vouchers is not known: no text that was read says that it does or does not. The declaration says that you will not return to work or to settle. Ask the Social Welfare Department 社會福利署 before you declare.',
  GOVERNMENT_LEFT_OUT: () =>
    'The comparison leaves the allowances out, as you asked; this table shows them all the same.',
  GOVERNMENT_OLD_AMOUNTS: ({ rules }) =>
    `Newer values were due and were not found; the last known ones stand: ${text(rules)}.`,
  GOVERNMENT_NOT_KNOWN: ({ rules }) => `No value is known for this month: ${text(rules)}.`,
};

/** The table `government` in English. */
export const compareGovernmentWords = {
  title: 'Money of the Hong Kong government for the elderly 長者津貼',
  columns,
  cells: { ...sayings, ...cells } as Readonly<Record<string, string>>,
  caveats,
} as const;
