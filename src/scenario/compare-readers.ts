import type {
  FundType,
  FxPath,
  LivingPlace,
  MpfJob,
  WithdrawalGround,
} from '../engine/compare-mpf/compare-scenario.ts';
import { monthOf } from '../quantities/months.ts';
import { lifeTableIds } from '../rules/demography/life-table-names.ts';
import type { ComparePath } from './compare-fields.ts';
import { pensionReaders } from './pension-readers.ts';
import { planOf } from './plan-of.ts';
import { choiceOf, yesOrNo } from './read-choice.ts';
import { monthBetween, wordOrAgeBetween } from './read-date.ts';
import { drawdown } from './read-drawdown.ts';
import { amountInAnyBetween, hkdBetween, percentBetween, wholeBetween } from './read-figure.ts';
import { good, type TextReader } from './text-reader.ts';

const { title, monthly, basePolicy, years, city, employment, sex, line, start, retire, outlook } = pensionReaders;
const { asOf, asKnownOn, strict } = pensionReaders;

const mpfJobs: readonly MpfJob[] = ['employee', 'self-employed', 'casual'];
const withdrawalGrounds: readonly WithdrawalGround[] = ['retirement', 'early-retirement', 'permanent-departure'];
const fundTypes: readonly FundType[] = ['equity', 'mixed', 'bond', 'guaranteed', 'conservative', 'default-strategy'];
const livingPlaces: readonly LivingPlace[] = ['hong-kong', 'guangdong', 'elsewhere'];

const dollars = hkdBetween(0, 100_000_000);
const perMonth = hkdBetween(0, 10_000_000);
const yearly = percentBetween(-5, 15);

/** `flat`, `ppp`, or a change a year. */
const fxPath: TextReader<FxPath> = (text) =>
  text === 'flat' || text === 'ppp' ? good(text) : percentBetween(-20, 20)(text);

/** An age in whole months. */
const ageBetween = (from: number, to: number) => wordOrAgeBetween([], from, to);

/** How the text of each field is read, with the limits of what makes sense: a mistyped zero is caught here. */
export const compareReaders = {
  plan: planOf('compare-mpf'),
  ...{ title, sex, start },
  // Who is too old for the pension has MPF all the same.
  birth: monthBetween(monthOf(1900, 1), monthOf(2150, 12)),
  monthlyIncome: perMonth,
  job: choiceOf(mpfJobs),
  casualDays: wholeBetween(1, 31),
  paysYearly: yesOrNo,
  employedFrom: asOf,
  workUntil: ageBetween(18, 65),
  mpfBalance: dollars,
  mpfFunds: choiceOf(fundTypes),
  voluntary: perMonth,
  taxRate: percentBetween(0, 17),
  withdraw: choiceOf(withdrawalGrounds),
  withdrawAt: ageBetween(18, 100),
  drawdown,
  ...{ monthly, basePolicy, years, city, employment, line, retire },
  spending: amountInAnyBetween(0.01, 10_000_000),
  spendingCurrency: choiceOf(['hkd', 'cny']),
  living: choiceOf(livingPlaces),
  government: choiceOf(['counted', 'left-out']),
  couple: yesOrNo,
  spouseIncome: perMonth,
  spouseAssets: dollars,
  otherIncome: perMonth,
  assets: dollars,
  outlook,
  'assumptions.incomeGrowth': yearly,
  'assumptions.mpfReturn': yearly,
  'assumptions.mpfFee': percentBetween(0, 5),
  'assumptions.age65PlusReturn': yearly,
  'assumptions.relevantIncomeGrowth': yearly,
  'assumptions.wageGrowth': pensionReaders['assumptions.wageGrowth'],
  'assumptions.creditingRate': pensionReaders['assumptions.creditingRate'],
  'assumptions.indexation': pensionReaders['assumptions.indexation'],
  'assumptions.inflationHk': yearly,
  'assumptions.inflationCn': yearly,
  'assumptions.fx': pensionReaders['assumptions.fx'],
  'assumptions.fxPath': fxPath,
  'assumptions.lifeTable': choiceOf(lifeTableIds),
  'assumptions.mortality': pensionReaders['assumptions.mortality'],
  simulate: wholeBetween(1, 1_000_000),
  seed: wholeBetween(0, 2 ** 31 - 1),
  'assumptions.volatility': percentBetween(0, 60),
  'assumptions.shocks': percentBetween(0, 300),
  'assumptions.returnFxCorrelation': percentBetween(-95, 95),
  ...{ asOf, asKnownOn, strict },
} satisfies { readonly [Path in ComparePath]: TextReader<unknown> };
