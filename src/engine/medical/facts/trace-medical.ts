import { hkdPerCny } from '../../../rules/market/hkd-per-cny.ts';
import type { Assumption } from '../../shared/chosen.ts';
import { figureText } from '../../shared/figure-text.ts';
import type { Figure, FigureUnit, Step } from '../../shared/result.ts';
import type { MedicalCase } from '../medical-case.ts';
import { convertedId, moneyFactIds } from './medical-facts.ts';
import { hongKongLinks, schemeLinks } from './trace-links.ts';

/** What a trace names: facts with their units, what was assumed. */
interface Named {
  readonly facts: Readonly<Record<string, Figure>>;
  readonly units: Readonly<Record<string, FigureUnit>>;
  readonly assumptions: readonly Assumption[];
}

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

/** An input with its text; a fact that is not known and an assumption that was not made go into nothing. */
function inputOf(id: string, { facts, units, assumptions }: Named): readonly (readonly [string, string])[] {
  const unit = units[id];
  const value = facts[id] ?? null;
  if (unit !== undefined) return value === null ? [] : [[id, figureText(value, unit)]];
  const assumed = assumptions.find((one) => one.id === id);
  return assumed === undefined ? [] : [[id, assumed.value]];
}
