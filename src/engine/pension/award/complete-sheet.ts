import { money } from '../../../quantities/money.ts';
import type { AwardSheet } from './award-sheet.ts';
import type { CompleteSheet } from './candidate.ts';

/**
 * The sheet as candidates take it. Where a line could be computed, everything that the candidates of its parts need is
 * known, so what is still open elsewhere is not looked at.
 */
export function completeSheet(sheet: AwardSheet): CompleteSheet {
  const { claim, law, letter, rules, indexFactor, parts, transitional, total } = sheet;
  const { indexFactorThreshold: threshold, seniorityAllowance: seniorityForAYear } = rules;
  const amount = 'amount' in transitional ? transitional.amount : money(0);
  const coefficient = threshold && { threshold, factor: indexFactor };
  return {
    claim,
    law,
    letter,
    ...rules,
    coefficient,
    seniorityForAYear,
    parts,
    transitional: amount,
    total,
  } as CompleteSheet;
}
