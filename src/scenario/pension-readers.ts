import type { Employment } from '../engine/pension/employment.ts';
import type { BasePolicy, Papers } from '../engine/pension/pension-scenario.ts';
import type { OutlookId } from '../engine/shared/outlooks.ts';
import { monthOf } from '../quantities/months.ts';
import { rateOf } from '../quantities/rate.ts';
import { cityIds } from '../rules/cities/city-names.ts';
import { lifeTableIds } from '../rules/demography/life-table-names.ts';
import type { Sex } from '../rules/life-table.ts';
import { retirementLineIds } from '../rules/pension-law.ts';
import type { PensionPath } from './pension-fields.ts';
import { planOf } from './plan-of.ts';
import { anyText, choiceOf, yesOrNo } from './read-choice.ts';
import { dayBetween, monthBetween, wordOrAgeBetween } from './read-date.ts';
import { decimalBetween, percentBetween, wholeBetween, yuanBetween } from './read-figure.ts';
import type { TextReader } from './text-reader.ts';

const employments: readonly Employment[] = ['flexible', 'employee', 'self-employed'];
const sexes: readonly Sex[] = ['man', 'woman'];
const basePolicies: readonly BasePolicy[] = ['follow', 'fixed', 'floor', 'ceiling'];
const paperNames: readonly Papers[] = ['residence-permit', 'employment-registration', 'none'];
const outlookNames: readonly OutlookId[] = ['low', 'central', 'high'];

const anyMonth = monthBetween(monthOf(1950, 1), monthOf(2150, 12));
const anyDay = dayBetween('1950-01-01', '2150-12-31');
const anyAmount = yuanBetween(1, 1_000_000);

/** How the text of each field is read, with the limits of what makes sense: a mistyped zero is caught here. */
export const pensionReaders = {
  plan: planOf('pension'),
  title: anyText,
  monthly: anyAmount,
  base: anyAmount,
  basePolicy: choiceOf(basePolicies),
  years: wholeBetween(1, 60),
  city: choiceOf(cityIds, 'SCENARIO_UNKNOWN_CITY'),
  employment: choiceOf(employments),
  birth: anyMonth,
  sex: choiceOf(sexes),
  line: choiceOf(retirementLineIds),
  start: anyMonth,
  retire: wordOrAgeBetween(['statutory', 'earliest', 'latest'], 16, 110),
  outlook: choiceOf(outlookNames),
  'assumptions.wageGrowth': percentBetween(-5, 15),
  'assumptions.creditingRate': percentBetween(0, 15),
  'assumptions.indexation': percentBetween(0, 15),
  'assumptions.inflation': percentBetween(-5, 15),
  'assumptions.fx': decimalBetween(rateOf(1, 2), rateOf(2, 1)),
  'assumptions.lifeTable': choiceOf(lifeTableIds),
  'assumptions.mortality': percentBetween(10, 200),
  'assumptions.investmentReturn': percentBetween(-5, 15),
  asOf: anyDay,
  asKnownOn: anyDay,
  strict: yesOrNo,
  papers: choiceOf(paperNames),
} satisfies { readonly [Path in PensionPath]: TextReader<unknown> };
