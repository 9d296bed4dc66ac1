import { describe, expect, it } from 'vitest';
import { explain } from '../../src/analysis/explain.ts';
import { hongKongDollarFactUnits, pensionFactUnits } from '../../src/engine/pension/pension-facts.ts';
import type { PensionScenario } from '../../src/engine/pension/pension-scenario.ts';
import { projectPension } from '../../src/engine/pension/project-pension.ts';
import type { Result } from '../../src/engine/shared/result.ts';
import { explanationJson } from '../../src/report/formats/explanation-json.ts';
import { explanationTree } from '../../src/report/formats/explanation-tree.ts';
import { pension as words } from '../../src/report/language/en/pension.ts';
import { reportPensionExplanation } from '../../src/report/report-pension-explanation.ts';
import { displayWidth } from '../../src/report/screen/wrap.ts';
import { cityIds } from '../../src/rules/cities/city-names.ts';
import { amount, month, pensionScenario } from '../helpers/pension-scenario.ts';

const asked: Partial<PensionScenario> = { monthly: amount('955'), years: 20 };
const project = (changes: Partial<PensionScenario>): Result =>
  projectPension(pensionScenario(changes), { trace: true, hongKongDollars: true });

const results: readonly (readonly [string, Result])[] = [
  ...cityIds.map((city) => [`projected in ${city}`, project({ city, basePolicy: 'floor', years: 20 })] as const),
  ['projected for an employee', project({ ...asked, employment: 'employee', birth: month('1983-12') })],
  ['projected from the past', project({ ...asked, birth: month('1990-01'), start: month('2021-07') })],
  ['projected in the low outlook', project({ ...asked, outlook: 'low', retire: 'earliest', birth: month('1978-01') })],
  ['projected before there was an exchange rate', project({ ...asked, asOf: '2003-11-23', start: month('2026-12') })],
  ['not eligible', project({ ...asked, birth: month('1950-01') })],
  ['undetermined', project({ ...asked, retire: 'latest' })],
  ['without the first rules', project({ ...asked, start: month('2010-01') })],
];
const factIds = Object.keys({ ...pensionFactUnits, ...hongKongDollarFactUnits });

describe.each(results)('the trace of a pension %s', (name, result) => {
  const trace = result.trace ?? [];
  const assumed = new Set(result.assumptions.map(({ id }) => id));
  const used = new Set(result.basis.map(({ rule }) => rule));

  it('is of the kind its name says', () => {
    if (!name.startsWith('without')) expect(name.startsWith(result.kind.replace('-', ' '))).toBe(true);
  });

  it('has a step for every fact that is known and was not chosen', () => {
    const known = factIds.filter((id) => (result.facts[id] ?? null) !== null);
    const chosen = ['city', 'employment'];
    expect(trace.map(({ figure }) => figure).sort()).toEqual(known.filter((id) => !chosen.includes(id)).sort());
  });

  it('rests on facts that are known, on assumptions, and on rules that were used', () => {
    for (const { figure, inputs, rules } of trace) {
      const lost = Object.keys(inputs).filter((id) => (result.facts[id] ?? null) === null && !assumed.has(id));
      expect({ figure, lost }).toEqual({ figure, lost: [] });
      expect({ figure, unused: rules.filter((rule) => !used.has(rule)) }).toEqual({ figure, unused: [] });
      expect(Object.keys(inputs).length + rules.length).toBeGreaterThan(0);
    }
  });

  it('names every rule used, but who may join', () => {
    const traced = new Set(trace.flatMap(({ rules }) => rules));
    const gates = ['guangdong/pension/flexible-workers-gate', 'national/pension/youngest-age'];
    const apart = [...gates, 'guangdong/pension/benefit-base'];
    const window = ['national/pension/early-retirement', 'national/pension/deferred-retirement'];
    const left = [...used].filter((rule) => ![...apart, ...window].includes(rule) && !traced.has(rule));
    expect(result.kind === 'projected' ? left : []).toEqual([]);
  });

  it('has words for every assumption', () => {
    for (const id of assumed) expect(words.assumptions).toHaveProperty([id]);
  });

  it.each(factIds)('explains %s, in at most 80 columns and in JSON', async (id) => {
    const explanation = reportPensionExplanation(result, [explain(result, id)]);
    const tree = await explanationTree(explanation, false);
    expect(tree).not.toMatch(/undefined|NaN|\[object/);
    expect(Math.max(...tree.split('\n').map(displayWidth))).toBeLessThanOrEqual(80);
    const [figure] = JSON.parse(explanationJson(explanation)).explained;
    expect(figure.figure).toBe(id);
    expect('absence' in figure).toBe(figure.value === null);
  });
});
