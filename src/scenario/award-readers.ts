import { monthOf } from '../quantities/months.ts';
import { type Rate, rateOf } from '../quantities/rate.ts';
import type { WageIndex } from '../quantities/wage-index.ts';
import { indexCityIds, regionIds } from '../rules/award-names.ts';
import type { AwardPath } from './award-fields.ts';
import { planOf } from './plan-of.ts';
import { anyText, choiceOf, yesOrNo } from './read-choice.ts';
import { dayBetween, monthBetween, wordOrAgeBetween } from './read-date.ts';
import { percentBetween, wholeBetween, wholeYuanBetween, yuanBetween } from './read-figure.ts';
import { scaledBetween } from './read-scaled.ts';
import type { TextReader } from './text-reader.ts';

const anyDay = dayBetween('1950-01-01', '2150-12-31');
const anyIndex = scaledBetween(4, rateOf(1, 10_000), rateOf(5, 1), 'index') as TextReader<WageIndex>;
const indexSumFrom = (least: Rate) => scaledBetween(4, least, rateOf(5_000, 1), 'index');

/** How the text of each field is read, with the limits of what makes sense: a mistyped zero is caught here. */
export const awardReaders = {
  plan: planOf('award'),
  title: anyText,
  region: choiceOf(regionIds),
  benefitBase: wholeYuanBetween(100, 1_000_000),
  index: anyIndex,
  indexSum: indexSumFrom(rateOf(1, 10_000)),
  months: wholeBetween(1, 720),
  balance: yuanBetween(0, 100_000_000),
  payoutMonths: scaledBetween(1, rateOf(10, 1), rateOf(300, 1), 'tenths'),
  age: wordOrAgeBetween([], 40, 110),
  claim: monthBetween(monthOf(1950, 1), monthOf(2150, 12)),
  deemedMonths: wholeBetween(0, 720),
  indexSumBefore: indexSumFrom(rateOf(0, 1)),
  city: choiceOf(indexCityIds, 'SCENARIO_UNKNOWN_CITY'),
  cityIndex: anyIndex,
  deemedAccount: yuanBetween(0, 100_000_000),
  indexBefore: anyIndex,
  oldIndexWage: yuanBetween(0, 1_000_000),
  oldShare: percentBetween(0, 100),
  asOf: anyDay,
  asKnownOn: anyDay,
  strict: yesOrNo,
} satisfies { readonly [Path in AwardPath]: TextReader<unknown> };
