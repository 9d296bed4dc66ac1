import { monthOfDay } from '../../../quantities/calendar.ts';
import { money, sum, type Yuan, yuan } from '../../../quantities/money.ts';
import type { Month } from '../../../quantities/months.ts';
import type { Rate } from '../../../quantities/rate.ts';
import type { WageIndex } from '../../../quantities/wage-index.ts';
import type { AwardLaw } from '../../../rules/award-law.ts';
import type { Reading } from '../../shared/reading.ts';
import type { RuleBook } from '../../shared/rule-book.ts';
import { payoutMonthsAt } from '../payout-months.ts';
import { basePension, indexFactor, individualAccountPension, seniorityAllowance } from '../settle-pension.ts';
import type { AwardScenario } from './award-scenario.ts';
import { type Transitional, transitionalPension } from './transitional-pension.ts';

/** What the rules say in the month of the award; `undefined` where one is missing, the factor's where there is none. */
interface AwardRules {
  readonly benefitBase: number | undefined;
  /** The rules' own base of the month: the one used, or the one to hold the letter's against. */
  readonly publishedBase: Reading<number> | undefined;
  readonly payoutTenths: number | undefined;
  readonly accrual: Rate | undefined;
  readonly indexFactorThreshold: Rate | undefined;
  readonly seniorityAllowance: number | undefined;
  readonly fixedSupplement: number | undefined;
}

/** The parts of a pension, each to the fen; `undefined` where a rule is missing. */
interface AwardParts {
  readonly base: Yuan | undefined;
  readonly account: Yuan | undefined;
  readonly seniority: Yuan | undefined;
  readonly fixed: Yuan | undefined;
}

/** A letter computed anew from what it states and the rules of its month. */
export interface AwardSheet {
  readonly claim: Month;
  readonly law: AwardLaw;
  readonly letter: AwardScenario;
  readonly rules: AwardRules;
  readonly indexFactor: WageIndex | undefined;
  readonly parts: AwardParts;
  readonly transitional: Transitional;
  /** Whether the letter prints seniority and fixed inside the line of the transitional pension. */
  readonly allowancesInside: boolean;
  /** Everything added; `undefined` where a part is not known. */
  readonly total: Yuan | undefined;
}

/** Reads the rules of the month of the award and computes every line of the letter, as a pension is settled. */
export function awardSheet(letter: AwardScenario, law: AwardLaw, book: RuleBook): AwardSheet {
  const claim = letter.claim ?? monthOfDay(letter.asOf);
  const rules = rulesOf(letter, claim, law, book);
  const factor = rules.indexFactorThreshold && indexFactor(letter.index, rules.indexFactorThreshold);
  const parts = partsOf(letter, rules, factor, law);
  const { seniority, fixed } = parts;
  const { transitional: printed, ...others } = letter.stated;
  const allowancesInside =
    printed !== undefined && [others.seniority, others.fixed, others.allowances].every((line) => line === undefined);
  const inside = allowancesInside ? (seniority ?? 0) + (fixed ?? 0) : 0;
  const rest = printed === undefined ? undefined : money<'CNY'>(Math.max(0, printed - inside));
  const setting = { claim, benefitBase: rules.benefitBase, seniorityAllowance: seniority };
  const transitional = transitionalOf(letter, rest, setting, law, book);
  return {
    claim,
    law,
    letter,
    rules,
    indexFactor: factor,
    parts,
    transitional,
    allowancesInside,
    total: totalOf(parts, transitional),
  };
}

function rulesOf(letter: AwardScenario, claim: Month, law: AwardLaw, book: RuleBook): AwardRules {
  const stated = letter.benefitBase;
  const publishedBase = stated === undefined ? book.read(law.benefitBase, claim) : book.look(law.benefitBase, claim);
  return {
    benefitBase: stated ?? publishedBase?.value,
    publishedBase,
    payoutTenths: letter.payoutMonths ?? payoutMonthsAt(letter.age as NonNullable<typeof letter.age>, claim, law, book),
    accrual: book.rate(law.basePensionAccrual, claim)?.value,
    indexFactorThreshold: law.indexFactorThreshold && book.rate(law.indexFactorThreshold, claim)?.value,
    seniorityAllowance: book.read(law.seniorityAllowance, claim)?.value,
    fixedSupplement: book.read(law.fixedSupplement, claim)?.value,
  };
}

function partsOf(
  { index, months, balance }: AwardScenario,
  { benefitBase, payoutTenths, accrual, ...rules }: AwardRules,
  factor: WageIndex | undefined,
  law: AwardLaw,
): AwardParts {
  const factorKnown = factor !== undefined || law.indexFactorThreshold === undefined;
  const base = { averageWageIndex: index, contributionMonths: months };
  return {
    base:
      benefitBase === undefined || accrual === undefined || !factorKnown
        ? undefined
        : basePension({ ...base, benefitBase, accrual }, factor),
    account: payoutTenths === undefined ? undefined : individualAccountPension(balance, payoutTenths),
    seniority:
      rules.seniorityAllowance === undefined ? undefined : seniorityAllowance(rules.seniorityAllowance, months),
    fixed: rules.fixedSupplement === undefined ? undefined : yuan(rules.fixedSupplement),
  };
}

/** The fields that speak of service before July 1998; the city alone does not. */
const transitionalFields = [
  'deemedMonths',
  'indexSumBefore',
  'cityIndex',
  'deemedAccount',
  'indexBefore',
  'oldIndexWage',
  'oldShare',
] as const satisfies readonly (keyof AwardScenario)[];

/** Computed where it can be; otherwise what the letter prints beyond the allowances; otherwise none, or not known. */
function transitionalOf(
  letter: AwardScenario,
  printed: Yuan | undefined,
  setting: Parameters<typeof transitionalPension>[1],
  law: AwardLaw,
  book: RuleBook,
): Transitional {
  const said = transitionalFields.some((field) => letter[field] !== undefined);
  const found: Transitional = said ? transitionalPension(letter, setting, law, book) : { kind: 'none' };
  if (found.kind === 'computed' || printed === undefined) return found;
  return printed === 0 ? { kind: 'none' } : { kind: 'stated', amount: printed };
}

function totalOf({ base, account, seniority, fixed }: AwardParts, transitional: Transitional): Yuan | undefined {
  if (transitional.kind === 'unknown') return undefined;
  if (base === undefined || account === undefined || seniority === undefined || fixed === undefined) return undefined;
  return sum([base, account, seniority, fixed, ...(transitional.kind === 'none' ? [] : [transitional.amount])]);
}
