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
  /** 长缴多得 inside it, for the years past the minimum, where the city's is known. */
  readonly longContribution: Yuan | undefined;
  /** Ids of the rules it rests on, and of the city's amounts that are not known. */
  readonly rules: readonly string[];
  readonly missing: readonly string[];
}

/**
 * The base pension of a month, with the supplement for each year past the minimum. Where the city's own supplement is not
 * known, the province's is a least amount, and with such years the base pension is known from below only. Amounts are
 * those of the month, not of the claim.
 *
 * @param city where the amounts would be looked for
 * @param extraYears whole years past the minimum
 * @source national/resident/minimum-base-pension, guangdong/resident/minimum-base-pension, and the city's
 */
export function residentBasePension(
  city: string,
  extraYears: number,
  law: ResidentLaw,
  book: RuleBook,
  month: Month,
): ResidentBasePension {
  const own = amountsOf([law.basePension], book, month);
  const floors = [...amountsOf([law.minimumBasePension, law.provincialMinimumBasePension], book, month), ...own];
  const extra = extraYears === 0 ? noExtra : supplement(city, extraYears, law, book, month);
  const [ownBase] = own;
  const floor = mostOf(floors);
  return {
    known: ownBase && extra.exact !== undefined ? yuan(ownBase.value + extra.exact) : undefined,
    atLeast: floor === undefined ? undefined : yuan(floor + extra.atLeast),
    longContribution: extra.exact === undefined ? undefined : yuan(extra.exact),
    rules: [...floors.map(({ id }) => id), ...extra.rules],
    missing: [
      ...(ownBase === undefined ? [idOf(law.basePension, `${city}/resident/base-pension`)] : []),
      ...extra.missing,
    ],
  };
}

/** 长缴多得 in whole yuan a month; `exact` only where the city's own is known. */
interface Supplement {
  readonly exact: number | undefined;
  readonly atLeast: number;
  readonly rules: readonly string[];
  readonly missing: readonly string[];
}

const noExtra: Supplement = { exact: 0, atLeast: 0, rules: [], missing: [] };

/** So many years' supplement: the city's where it is known, and the least it can be. */
function supplement(city: string, years: number, law: ResidentLaw, book: RuleBook, month: Month): Supplement {
  const own = amountsOf([law.longContributionSupplement], book, month);
  const all = [...amountsOf([law.provincialLongContributionSupplement], book, month), ...own];
  const unknown = idOf(law.longContributionSupplement, `${city}/resident/long-contribution-supplement`);
  return {
    exact: own[0] && years * own[0].value,
    atLeast: years * (mostOf(all) ?? 0),
    rules: all.map(({ id }) => id),
    missing: own.length === 0 ? [unknown] : [],
  };
}

interface Amount {
  readonly id: string;
  readonly value: number;
}

/** What of some rules is in force in a month; a rule no source was found for is absent. */
function amountsOf(rules: readonly (Rule<number> | undefined)[], book: RuleBook, month: Month): readonly Amount[] {
  return rules.flatMap((rule) => {
    const found = rule && book.look(rule, month);
    return rule === undefined || found === undefined ? [] : [{ id: rule.id, value: found.value }];
  });
}

/** The highest, `undefined` of none. */
function mostOf(amounts: readonly Amount[]): number | undefined {
  return amounts.reduce<number | undefined>((most, { value }) => Math.max(most ?? 0, value), undefined);
}
