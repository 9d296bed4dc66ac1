import { type Yuan, yuan } from '../../../quantities/money.ts';
import type { Month } from '../../../quantities/months.ts';
import type { ResidentLaw } from '../../../rules/resident-law.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { RuleBook } from '../../shared/rule-book.ts';
import { idOf } from '../id-of.ts';

/** 基础养老金 as known for a month: the city's where it is known, and the least it can be. */
export interface ResidentBasePension {
  readonly known: Yuan | undefined;
  readonly atLeast: Yuan | undefined;
  /** Ids of the rules it rests on, and of the city's amount where it is not known. */
  readonly rules: readonly string[];
  readonly missing: readonly string[];
}

/**
 * The base pension of a month, with the supplement for each year past the minimum. The supplement is a least amount, so
 * with such years the base pension is known from below only. Amounts are those of the month, not of the claim.
 *
 * @param city where the amount would be looked for
 * @param extraYears whole years past the minimum
 */
export function residentBasePension(
  city: string,
  extraYears: number,
  law: ResidentLaw,
  book: RuleBook,
  month: Month,
): ResidentBasePension {
  const own = amountsOf(law.basePension === undefined ? [] : [law.basePension], book, month);
  const floors = [...amountsOf([law.minimumBasePension, law.provincialMinimumBasePension], book, month), ...own];
  const supplement = extraYears === 0 ? [] : amountsOf([law.longContributionSupplement], book, month);
  const [known] = own.map(({ value }) => yuan(value));
  const base = floors.reduce<number | undefined>((most, { value }) => Math.max(most ?? 0, value), undefined);
  const extra = supplement.reduce((total, { value }) => total + extraYears * value, 0);
  return {
    known: extraYears === 0 ? known : undefined,
    atLeast: base === undefined ? undefined : yuan(base + extra),
    rules: [...floors, ...supplement].map(({ id }) => id),
    missing: [
      ...(known === undefined ? [idOf(law.basePension, `${city}/resident/base-pension`)] : []),
      ...(extraYears === 0 ? [] : [`${city}/resident/long-contribution-supplement`]),
    ],
  };
}

interface Amount {
  readonly id: string;
  readonly value: number;
}

/** What of some rules is in force in a month. */
function amountsOf(rules: readonly Rule<number>[], book: RuleBook, month: Month): readonly Amount[] {
  return rules.flatMap((rule) => {
    const found = book.look(rule, month);
    return found === undefined ? [] : [{ id: rule.id, value: found.value }];
  });
}
