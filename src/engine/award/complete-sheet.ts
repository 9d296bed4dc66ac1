import { money } from '../../quantities/money.ts';
import type { WageIndex } from '../../quantities/wage-index.ts';
import type { AwardSheet } from './award-sheet.ts';
import type { CompleteSheet } from './candidate.ts';

/** The sheet where every line of it is known; otherwise `undefined`, and no reason is looked for. */
export function completeSheet({
  claim,
  law,
  letter,
  rules,
  indexFactor,
  parts,
  transitional,
  total,
}: AwardSheet): CompleteSheet | undefined {
  if (total === undefined) return undefined;
  const { indexFactorThreshold: threshold } = rules;
  return {
    claim,
    law,
    letter,
    ...(rules as { readonly [Name in keyof typeof rules]: NonNullable<(typeof rules)[Name]> }),
    coefficient: threshold && { threshold, factor: indexFactor as WageIndex },
    seniorityForAYear: rules.seniorityAllowance as number,
    parts: parts as CompleteSheet['parts'],
    transitional: 'amount' in transitional ? transitional.amount : money(0),
    total,
  };
}
