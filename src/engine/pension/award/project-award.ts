import { monthText } from '../../../quantities/months.ts';
import type { AwardLaw } from '../../../rules/award-law.ts';
import { awardLaws } from '../../../rules/award-laws.ts';
import type { Result, Wanted } from '../../shared/result.ts';
import { openRuleBook } from '../../shared/rule-book.ts';
import { awardAssumptions } from './award-assumptions.ts';
import { awardCaveats } from './award-caveats.ts';
import { type AwardFacts, awardFactUnits } from './award-facts.ts';
import type { AwardScenario } from './award-scenario.ts';
import { type AwardSheet, awardSheet } from './award-sheet.ts';
import { awardTables } from './award-tables.ts';
import { differs, matchLetter } from './match-letter.ts';
import { traceAward } from './trace-award.ts';

/** A decision letter (核定表) computed anew from the rules this package ships, and held against what it prints. */
export function projectAward(scenario: AwardScenario, wanted: Wanted): Result {
  return projectAwardUnder(awardLaws[scenario.region], scenario, wanted);
}

/**
 * The same under a given law.
 *
 * Pure: the same letter and rules give the same result. A letter that does not match is an answer; where a rule or a
 * figure is missing without which there is no total, the result is `undetermined`, with the parts that are known.
 */
export function projectAwardUnder(law: AwardLaw, scenario: AwardScenario, wanted: Wanted): Result {
  const book = openRuleBook(scenario);
  const sheet = awardSheet(scenario, law, book);
  const scratch = openRuleBook(scenario);
  const lines = matchLetter(sheet, book, scratch);
  const facts = factsOf(sheet);
  const caveats = awardCaveats(sheet, lines, book, scratch);
  const basis = book.uses();
  const used = basis.map(({ rule }) => rule);
  const envelope = {
    plan: 'award',
    asOf: scenario.asOf,
    facts,
    units: awardFactUnits,
    tables: awardTables(lines, sheet.allowancesInside),
    assumptions: awardAssumptions(sheet),
    caveats,
    basis,
    holds: !lines.some(differs),
    ...(wanted.trace && { trace: traceAward(sheet, facts, used) }),
  };
  if (sheet.total === undefined) return { kind: 'undetermined', ...envelope, missing: book.missing() };
  return { kind: 'projected', ...envelope };
}

function factsOf({ claim, letter, rules, indexFactor, parts, transitional, total }: AwardSheet): AwardFacts {
  return {
    region: letter.region,
    claimMonth: monthText(claim),
    contributionMonths: letter.months,
    averageWageIndex: letter.index,
    benefitBase: rules.benefitBase === undefined ? null : rules.benefitBase * 100,
    individualAccountBalance: letter.balance,
    payoutMonths: rules.payoutTenths ?? null,
    indexFactor: indexFactor ?? null,
    basePension: parts.base ?? null,
    individualAccountPension: parts.account ?? null,
    seniorityAllowance: parts.seniority ?? null,
    fixedSupplement: parts.fixed ?? null,
    transitionalPension: 'amount' in transitional ? transitional.amount : null,
    monthlyPension: total ?? null,
  };
}
