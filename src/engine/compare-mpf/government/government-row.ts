import type { Money } from '../../../quantities/money.ts';
import { ageText, type Month, type Months, monthText } from '../../../quantities/months.ts';
import type { PartReader } from '../../shared/part-reader.ts';
import type { Column, Figure } from '../../shared/result.ts';
import { rowSources } from '../row-sources.ts';
import { cellOf, type TableDesk } from '../table-desk.ts';

/** 高齡津貼、長者生活津貼 in Hong Kong and by 廣東計劃, 可攜綜援, 長者醫療券. */
export type GovernmentScheme =
  | 'OLD_AGE_ALLOWANCE'
  | 'LIVING_ALLOWANCE'
  | 'OLD_AGE_ALLOWANCE_GUANGDONG'
  | 'LIVING_ALLOWANCE_GUANGDONG'
  | 'PORTABLE_CSSA'
  | 'HEALTH_CARE_VOUCHERS';

/** How a scheme stands for the person. `ASK`: no text read answers, or the scenario does not say what it turns on. */
export type GovernmentAnswer = 'OPEN' | 'CLOSED' | 'ASK' | 'NOT_KNOWN';

/** What is counted, where no rule says it in words of its own. */
export type GovernmentCount = 'NO_MEANS_TEST' | 'MEANS_NOT_FOUND' | 'NO_TEST_IN_THE_RULES';

/** Why a scheme stands as it does, and what goes with it. */
export type GovernmentNote =
  | 'IF_CONDITIONS_ARE_MET'
  | 'BY_GUANGDONG_SCHEME'
  | 'ONLY_IN_GUANGDONG'
  | 'ELSEWHERE_NOT_IN_RULES'
  | 'MEANS_BY_MONTH'
  | 'ABOVE_INCOME_LIMIT'
  | 'ABOVE_ASSET_LIMIT'
  | 'AFTER_DEPARTURE'
  | 'RATES_NOT_FOUND'
  | 'ONLY_OUTSIDE_HONG_KONG'
  | 'IF_ON_CSSA'
  | 'IF_IN_FUJIAN'
  | 'VOUCHERS_ADD_UP'
  | 'VOUCHERS_IN_THE_BAY_AREA'
  | 'VOUCHERS_ELSEWHERE';

/** How a scheme stands, and why. */
export interface Stand {
  readonly answer: GovernmentAnswer;
  readonly notes: readonly GovernmentNote[];
}

/** One scheme as the person meets it. What is `undefined` does not exist or is not known. */
export interface GovernmentRow extends Stand {
  readonly scheme: GovernmentScheme;
  readonly monthly?: Money<'HKD'> | undefined;
  readonly yearly?: Money<'HKD'> | undefined;
  readonly since: Figure;
  readonly age: Months | undefined;
  /** The first month of that age, or of the first grant. */
  readonly firstMonth: Month | undefined;
  readonly incomeLimit?: Money<'HKD'> | undefined;
  readonly assetLimit?: Money<'HKD'> | undefined;
  readonly days?: number | undefined;
  readonly conditions: readonly string[];
  readonly counts: readonly string[];
  readonly excludes: readonly string[];
  readonly reader: PartReader;
}

/**
 * The table `government`: a row each for the money of the government of Hong Kong for the elderly. `monthly` or `yearly`
 * is the amount in the valuation month and `since` the first day of it; `days` must be spent in Guangdong a year;
 * `conditions`, `counts` and `excludes` are the sayings of the rules; `answer` goes by where the person means to live.
 */
export const governmentColumns = [
  { id: 'scheme', unit: 'words' },
  { id: 'monthly', unit: 'HKD/month' },
  { id: 'yearly', unit: 'HKD' },
  { id: 'since', unit: 'text' },
  { id: 'age', unit: 'age' },
  { id: 'firstMonth', unit: 'month' },
  { id: 'incomeLimit', unit: 'HKD/month' },
  { id: 'assetLimit', unit: 'HKD' },
  { id: 'days', unit: 'count' },
  { id: 'conditions', unit: 'words' },
  { id: 'counts', unit: 'words' },
  { id: 'excludes', unit: 'words' },
  { id: 'answer', unit: 'words' },
  { id: 'note', unit: 'words' },
  { id: 'source', unit: 'text' },
  { id: 'evidence', unit: 'text' },
  { id: 'rule', unit: 'text' },
] as const satisfies readonly Column[];

/** The id of a column of the table `government`. */
export type GovernmentColumnId = (typeof governmentColumns)[number]['id'];

/** A row as the table holds it. */
export function governmentFigures(desk: TableDesk, row: GovernmentRow): readonly Figure[] {
  const { scheme, monthly = null, yearly = null, since, age, firstMonth, answer, notes, reader } = row;
  const { incomeLimit = null, assetLimit = null, days = null, conditions, counts, excludes } = row;
  const figures: Record<GovernmentColumnId, Figure> = {
    ...{ scheme, monthly, yearly, since, incomeLimit, assetLimit, days, answer },
    age: age === undefined ? null : ageText(age),
    firstMonth: firstMonth === undefined ? null : monthText(firstMonth),
    ...{ conditions: cellOf(conditions), counts: cellOf(counts), excludes: cellOf(excludes), note: cellOf(notes) },
    ...rowSources(desk, reader),
  };
  return governmentColumns.map(({ id }) => figures[id]);
}
