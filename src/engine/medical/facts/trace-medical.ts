import { hkdPerCny } from '../../../rules/market/hkd-per-cny.ts';
import type { Step } from '../../shared/result.ts';
import { inputOf, type Named } from '../../shared/trace-input.ts';
import type { MedicalCase } from '../medical-case.ts';
import { convertedId, moneyFactIds } from './medical-facts.ts';
import { hongKongLinks, schemeLinks } from './trace-links.ts';

/** How each computed fact came about: the figures and assumptions that went in, and the rules that were used. */
export function traceMedical(one: MedicalCase, named: Named): readonly Step[] {
  const used = new Set(one.book.uses().map(({ rule }) => rule));
  const own = one.own === undefined ? hongKongLinks(one) : schemeLinks(one.own, one.laws);
  const converted = moneyFactIds.map((id) => [convertedId(id), [id, 'fx'], [hkdPerCny.id]] as const);
  return [...own, ...converted]
    .filter(([figure]) => (named.facts[figure] ?? null) !== null)
    .map(([figure, from, rules]) => ({
      figure,
      inputs: Object.fromEntries(from.flatMap((id) => inputOf(id, named))),
      rules: [...new Set(rules)].filter((rule) => used.has(rule)),
    }));
}
