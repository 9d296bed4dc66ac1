import { minus, money, plus, type Yuan } from '../../../quantities/money.ts';
import type { RuleBook } from '../../shared/rule-book.ts';
import type { AwardLineId } from './award-scenario.ts';
import type { AwardSheet } from './award-sheet.ts';
import type { CandidateLineId } from './candidate.ts';
import { type CandidateId, candidates } from './candidates.ts';
import { completeSheet } from './complete-sheet.ts';

/** A reason that reproduces a figure of the letter to the fen. */
export interface Reason {
  readonly id: CandidateId;
  readonly used: string;
  /** What the line comes to that way: the letter's figure. */
  readonly recomputed: Yuan;
}

/** A line of the letter beside the same line computed. */
export interface MatchLine {
  readonly line: AwardLineId;
  readonly letter: Yuan | undefined;
  readonly computed: Yuan | undefined;
  /** Why they differ, as far as known; `undefined` where they do not or nobody looked. */
  readonly reasons: readonly Reason[] | undefined;
}

/** The parts of which each line of a letter is the sum. */
const partsOfLine: Readonly<Record<AwardLineId, readonly CandidateLineId[]>> = {
  base: ['base'],
  account: ['account'],
  seniority: ['seniority'],
  fixed: ['fixed'],
  allowances: ['seniority', 'fixed'],
  transitional: ['seniority', 'fixed'],
  total: ['base', 'account', 'seniority', 'fixed', 'total'],
};

/**
 * The letter line by line. Each part that differs is explained by itself; the total only where no part differs, because
 * otherwise it follows from them. Every candidate is really computed, on a book of its own; what fits is computed again
 * on the book of the result, so that the basis names the rules it rests on.
 */
export function matchLetter(sheet: AwardSheet, book: RuleBook, scratch: RuleBook): readonly MatchLine[] {
  const { stated } = sheet.letter;
  const computed = computedLines(sheet);
  const lines = shownLines(sheet).map((line) => ({ line, letter: stated[line], computed: computed[line] }));
  const partDiffers = lines.some((one) => one.line !== 'total' && differs(one));
  return lines.map((one) => {
    const explained = differs(one) && (one.line !== 'total' || !partDiffers);
    return { ...one, reasons: explained ? reasonsFor(one.line, one.letter as Yuan, sheet, book, scratch) : undefined };
  });
}

/** Whether letter and computation are both known and not the same to the fen. */
export function differs({ letter, computed }: Pick<MatchLine, 'letter' | 'computed'>): boolean {
  return letter !== undefined && computed !== undefined && letter !== computed;
}

/** The lines as the letter prints them: the allowances apart, together, or inside the transitional pension. */
function shownLines({ letter: { stated }, transitional, allowancesInside }: AwardSheet): readonly AwardLineId[] {
  const withTransitional = stated.transitional !== undefined || transitional.kind !== 'none';
  const together = stated.allowances !== undefined;
  return [
    'base',
    'account',
    ...(allowancesInside ? [] : together ? (['allowances'] as const) : (['seniority', 'fixed'] as const)),
    ...(withTransitional ? (['transitional'] as const) : []),
    'total',
  ];
}

function computedLines({
  parts,
  transitional,
  allowancesInside,
  total,
}: AwardSheet): Record<AwardLineId, Yuan | undefined> {
  const { seniority, fixed } = parts;
  const allowances = seniority === undefined || fixed === undefined ? undefined : plus(seniority, fixed);
  const core = { none: money<'CNY'>(0), computed: undefined, stated: undefined, unknown: undefined }[transitional.kind];
  const known = transitional.kind === 'computed' ? transitional.amount : core;
  const inside = allowancesInside ? allowances : money<'CNY'>(0);
  return {
    ...parts,
    allowances,
    transitional: known === undefined || inside === undefined ? undefined : plus(known, inside),
    total,
  };
}

function reasonsFor(
  line: AwardLineId,
  letter: Yuan,
  sheet: AwardSheet,
  book: RuleBook,
  scratch: RuleBook,
): readonly Reason[] {
  const complete = completeSheet(sheet);
  const computed = computedLines(sheet)[line] as Yuan;
  const covered = partsOfLine[line];
  return candidates.flatMap(({ id, line: part, recompute }) => {
    if (!covered.includes(part)) return [];
    const found = recompute(complete, scratch);
    if (found === undefined) return [];
    const replaced = part === 'total' ? complete.total : complete.parts[part];
    const recomputed = plus(minus(computed, replaced), found.amount);
    if (recomputed !== letter) return [];
    recompute(complete, book);
    return [{ id, used: found.used, recomputed }];
  });
}
