import type { RuleUse } from '../../shared/result.ts';

/** 还款能力, 还款意愿, 替代数据, 跨境, 材料: what a lender looks at, in this order. */
export type GroupCode = 'CAPACITY' | 'WILLINGNESS' | 'RECORDS' | 'BORDER' | 'PAPERS';

/** How a threshold binds: as a test of lenders, or as advice of the agency that keeps the report. */
export type BoundCode = 'AT_MOST' | 'AT_LEAST' | 'ANY_OF' | 'ADVISED';

/**
 * How a row stands. A test of lenders is `MET`, `NOT_MET`, `DEPENDS`
 * where limits differ by bank or by what was not told, or `NOT_TOLD` where the figures for it were not given. An advice
 * is kept or not. `TOLD`: a figure that tests are made of. `NO_THRESHOLD`: no limit is published, and the person's figure
 * stands alone. A record or paper is there,
 * `MISSING`, or asked for in some cases only. `TO_KNOW` asks for nothing.
 */
export type StatusCode =
  | 'MET'
  | 'NOT_MET'
  | 'DEPENDS'
  | 'NOT_TOLD'
  | 'AS_ADVISED'
  | 'ABOVE_ADVICE'
  | 'BELOW_ADVICE'
  | 'TOLD'
  | 'NO_THRESHOLD'
  | 'HAVE'
  | 'MISSING'
  | 'IF_ASKED'
  | 'TO_KNOW';

/** One thing a lender looks at. */
export interface ChecklistRow<Item extends string = string> {
  readonly group: GroupCode;
  readonly item: Item;
  /** The person's own figure as tokens: numbers and shares as they are written, words by their codes. */
  readonly yours?: string;
  readonly bound?: BoundCode;
  /** The limit, as tokens like `yours`. */
  readonly threshold?: string;
  readonly status: StatusCode;
  /** What the rule says beside it, by the ids in its text. */
  readonly says?: readonly string[];
  /** The rules it rests on; none where no rule speaks of it. */
  readonly uses: readonly RuleUse[];
}

/** Whether a row is a test of lenders: advice of others is none. */
export function isTest({ bound }: ChecklistRow): boolean {
  return bound !== undefined && bound !== 'ADVISED';
}

/** Some yes or no as a token. */
export function yesOrNo(told: boolean): 'YES' | 'NO' {
  return told ? 'YES' : 'NO';
}

/** So many days or months as tokens. */
export function counted(count: number, unit: 'DAY' | 'MONTH'): string {
  return `${count} ${unit}${count === 1 ? '' : 'S'}`;
}
