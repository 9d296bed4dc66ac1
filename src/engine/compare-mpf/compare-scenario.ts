import type { IsoDate } from '../../quantities/calendar.ts';
import type { Currency, Money, Yuan } from '../../quantities/money.ts';
import type { Month, Months } from '../../quantities/months.ts';
import type { Rate } from '../../quantities/rate.ts';
import type { CityId } from '../../rules/cities/city-names.ts';
import type { LifeTableId } from '../../rules/demography/life-table-names.ts';
import type { Sex } from '../../rules/life-table.ts';
import type { RetirementLineId } from '../../rules/pension-law.ts';
import type { Employment } from '../pension/employment.ts';
import type { BasePolicy, Retire } from '../pension/pension-scenario.ts';
import type { Chooser } from '../shared/chosen.ts';
import type { OutlookId } from '../shared/outlooks.ts';

/** 僱員、自僱人士、臨時僱員: who contributes to MPF, and on which scale. */
export type MpfJob = 'employee' | 'self-employed' | 'casual';

/** 提取理由: on which ground the balance is taken out. */
export type WithdrawalGround = 'retirement' | 'early-retirement' | 'permanent-departure';

/** 基金類別, and 預設投資策略. */
export type FundType = 'equity' | 'mixed' | 'bond' | 'guaranteed' | 'conservative' | 'default-strategy';

/** Where somebody lives in old age: the allowances of Hong Kong are paid in Hong Kong and, by 廣東計劃, in Guangdong. */
export type LivingPlace = 'hong-kong' | 'guangdong' | 'elsewhere';

/** How a sum is turned into income: level payments over so many months or to an age, a share of what is left, 年金. */
export type Drawdown =
  | { readonly kind: 'over'; readonly months: Months }
  | { readonly kind: 'to-age'; readonly age: Months }
  | { readonly kind: 'share'; readonly yearly: Rate }
  | { readonly kind: 'annuity' };

/** 汇率路径 after the valuation month: as it is, with the two prices, or changed by so much a year. */
export type FxPath = 'flat' | 'ppp' | Rate;

/**
 * What a person says who asks what the same money gives in MPF and in a mainland pension: fields as in the scenario file,
 * already valid by themselves. Amounts in Hong Kong dollars unless their type says yuan.
 */
export interface CompareScenario {
  readonly title?: string;
  readonly asOf: IsoDate;
  readonly asKnownOn?: IsoDate;
  readonly birth: Month;
  readonly sex: Sex;
  /** The first month still to be paid, on either side. */
  readonly start?: Month;

  /** 有關入息 of a month in Hong Kong; nothing for who has no work there. */
  readonly monthlyIncome: Money<'HKD'>;
  readonly job: MpfJob;
  /** 臨時僱員: days worked a month. */
  readonly casualDays?: number;
  /** 自僱人士 who pay once a year. */
  readonly paysYearly: boolean;
  /** The first day of the employment, where its first days are still ahead. */
  readonly employedFrom?: IsoDate;
  /** The age in months at which work in Hong Kong ends. */
  readonly workUntil: Months;
  readonly mpfBalance: Money<'HKD'>;
  readonly mpfFunds?: FundType;
  /** 可扣稅自願性供款 of one's own, a month. */
  readonly voluntary: Money<'HKD'>;
  /** The rate at which tax is saved; absent: none is counted. */
  readonly taxRate?: Rate;
  readonly withdraw: WithdrawalGround;
  /** The age in months at which the balance is taken out; absent: the first at which the ground allows. */
  readonly withdrawAt?: Months;
  readonly drawdown: Drawdown;

  readonly city: CityId;
  readonly employment: Employment;
  readonly line?: RetirementLineId;
  readonly monthly?: Yuan;
  readonly basePolicy: BasePolicy;
  /** Whole years asked for; absent: to the minimum. */
  readonly years?: number;
  readonly retire: Retire;

  readonly couple: boolean;
  readonly spouseIncome: Money<'HKD'>;
  readonly spouseAssets: Money<'HKD'>;
  /** Income of a month and assets beside both schemes, from 65 on. */
  readonly otherIncome: Money<'HKD'>;
  readonly assets: Money<'HKD'>;
  readonly living: LivingPlace;
  /** Whether 高齡津貼 and 長者生活津貼 are counted. */
  readonly government: 'counted' | 'left-out';
  /** What is spent a month in today's money. */
  readonly spending?: Money<Currency>;
  readonly spendingCurrency: Currency;

  readonly outlook: OutlookId;
  readonly incomeGrowth?: Rate;
  readonly wageGrowth?: Rate;
  readonly creditingRate?: Rate;
  readonly indexation?: Rate;
  readonly inflationHk?: Rate;
  readonly inflationCn?: Rate;
  readonly mpfReturn?: Rate;
  /** A year of the balance; where it is given, the return is before it. */
  readonly mpfFee?: Rate;
  /** Of 65歲後基金, for the default strategy. */
  readonly age65PlusReturn?: Rate;
  /** Absent: the limits of relevant income stay. */
  readonly relevantIncomeGrowth?: Rate;
  /** HKD for 1 CNY up to the valuation month. */
  readonly fx?: Rate;
  readonly fxPath: FxPath;
  readonly lifeTable?: LifeTableId;
  readonly mortality?: Rate;

  /** How many paths are drawn; absent: none. */
  readonly simulate?: number;
  readonly seed: number;
  /** Of the MPF return, a year. */
  readonly volatility?: Rate;
  /** What every drawn deviation of prices, wages, crediting and exchange rates is multiplied by. */
  readonly shocks?: Rate;
  /** Between the MPF return and the exchange rate. */
  readonly returnFxCorrelation?: Rate;

  readonly overrides: Readonly<Record<string, unknown>>;
  readonly strict: boolean;
  readonly chosenBy: Readonly<Record<string, Chooser>>;
}
