import type { MedicalLaw } from '../../../rules/medical-law.ts';
import type { Shown } from '../last-known.ts';
import type { PrivateRow } from './private-columns.ts';
import { privateRows } from './private-rows.ts';

/** 多层次保障、惠民保: the layers above basic cover, and the top-up insurance, in a city of which they are known. */
export function mainlandRows(law: MedicalLaw, shown: Shown): readonly PrivateRow[] {
  const kind = 'PRIVATE_MAINLAND';
  const { layers, topUpPrice, topUpLimits, topUpTerms } = law;
  return [
    ...(layers === undefined ? [] : privateRows(kind, layers, shown, (terms) => [{ item: 'LAYERS', terms }])),
    ...(topUpPrice === undefined
      ? []
      : privateRows(kind, topUpPrice, shown, (cny) => [{ item: 'TOP_UP_PRICE', cny, unit: 'PER_YEAR' }])),
    ...(topUpLimits === undefined
      ? []
      : privateRows(kind, topUpLimits, shown, (limits) => [
          { item: 'TOP_UP_CATALOGUE', cny: limits?.catalogue, unit: 'PER_YEAR' },
          { item: 'TOP_UP_OUTSIDE', cny: limits?.outside, unit: 'PER_YEAR' },
          { item: 'TOP_UP_SPECIAL_DRUGS', cny: limits?.specialDrugs, unit: 'PER_YEAR' },
        ])),
    ...(topUpTerms === undefined
      ? []
      : privateRows(kind, topUpTerms, shown, (terms) => [{ item: 'TOP_UP_TERMS', terms }])),
  ];
}
