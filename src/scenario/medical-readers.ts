import type { VhisPlan } from '../engine/medical/hong-kong/vhis-premium.ts';
import type { Cover, Work } from '../engine/medical/medical-scenario.ts';
import type { OutlookId } from '../engine/shared/outlooks.ts';
import type { Months } from '../quantities/months.ts';
import { monthOf } from '../quantities/months.ts';
import { rateOf } from '../quantities/rate.ts';
import { cityIds } from '../rules/cities/city-names.ts';
import type { Sex } from '../rules/life-table.ts';
import { retirementLineIds } from '../rules/pension-law.ts';
import type { MedicalPath } from './medical-fields.ts';
import { planOf } from './plan-of.ts';
import { anyText, choiceOf, yesOrNo } from './read-choice.ts';
import { dayBetween, monthBetween, wordOrAgeBetween } from './read-date.ts';
import { decimalBetween, hkdBetween, percentBetween, wholeBetween, yuanBetween } from './read-figure.ts';
import { yuanSpanBetween } from './read-span.ts';
import type { TextReader } from './text-reader.ts';

const covers: readonly Cover[] = [
  'employee-tier-1',
  'employee-tier-2',
  'flexible',
  'resident',
  'hong-kong-public',
  'employee',
];
const kindsOfWork: readonly Work[] = ['employee', 'flexible', 'none'];
const vhisPlans: readonly VhisPlan[] = ['standard', 'flexi'];
const sexes: readonly Sex[] = ['man', 'woman'];
const outlookNames: readonly OutlookId[] = ['low', 'central', 'high'];

const anyAmount = yuanBetween(1, 1_000_000);
const monthsOfWork = wholeBetween(0, 720) as TextReader<Months>;
const someYears = wholeBetween(0, 60);

/** How the text of each field is read, with the limits of what makes sense: a mistyped zero is caught here. */
export const medicalReaders = {
  plan: planOf('medical'),
  title: anyText,
  city: choiceOf(cityIds, 'SCENARIO_UNKNOWN_CITY'),
  scheme: choiceOf(covers),
  employment: choiceOf(kindsOfWork),
  age: wordOrAgeBetween([], 0, 110),
  birth: monthBetween(monthOf(1900, 1), monthOf(2100, 12)),
  sex: choiceOf(sexes),
  retired: yesOrNo,
  retire: wordOrAgeBetween([], 40, 75),
  line: choiceOf(retirementLineIds),
  wage: anyAmount,
  base: anyAmount,
  year: wholeBetween(2014, 2100),
  years: wholeBetween(1, 80),
  insuredMonths: monthsOfWork,
  localMonths: monthsOfWork,
  continuousMonths: monthsOfWork,
  gap: monthsOfWork,
  missedYears: someYears,
  repairedYears: someYears,
  'claim.premium': yuanSpanBetween(0, 1_000_000),
  'claim.ratio': percentBetween(0, 100),
  'claim.limit': yuanSpanBetween(0, 10_000_000),
  vhis: choiceOf(vhisPlans),
  vouchersUsed: hkdBetween(0, 100_000),
  outlook: choiceOf(outlookNames),
  'assumptions.wageGrowth': percentBetween(-5, 15),
  'assumptions.careInflation': percentBetween(-5, 20),
  'assumptions.inflation': percentBetween(-5, 15),
  'assumptions.fx': decimalBetween(rateOf(1, 2), rateOf(2, 1)),
  project: yesOrNo,
  // Without a year, the year of care is that of this day.
  asOf: dayBetween('2014-01-01', '2100-12-31'),
  asKnownOn: dayBetween('1950-01-01', '2150-12-31'),
  strict: yesOrNo,
} satisfies { readonly [Path in MedicalPath]: TextReader<unknown> };
