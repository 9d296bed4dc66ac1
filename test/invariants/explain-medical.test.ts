import { describe, expect, it } from 'vitest';
import { explain } from '../../src/analysis/explain.ts';
import { convertedId, medicalFactUnits, moneyFactIds } from '../../src/engine/medical/facts/medical-facts.ts';
import type { MedicalScenario } from '../../src/engine/medical/medical-scenario.ts';
import type { Result } from '../../src/engine/shared/result.ts';
import { yuan } from '../../src/quantities/money.ts';
import { months } from '../../src/quantities/months.ts';
import { explanationJson } from '../../src/report/formats/explanation-json.ts';
import { explanationTree } from '../../src/report/formats/explanation-tree.ts';
import { medical as words } from '../../src/report/language/en/medical.ts';
import { reportMedicalExplanation } from '../../src/report/report-medical-explanation.ts';
import { displayWidth } from '../../src/report/screen/wrap.ts';
import { cityIds } from '../../src/rules/cities/city-names.ts';
import { project, useOf, visitOf } from '../helpers/medical-scenario.ts';
import { month } from '../helpers/pension-scenario.ts';

const traced = (changes: Partial<MedicalScenario>): Result => project(changes, { trace: true, hongKongDollars: true });
const worker = { wage: yuan(8_000), visits: [visitOf()], birth: month('1975-01'), insuredMonths: months(200) };

const results: readonly (readonly [string, Result])[] = [
  ...cityIds.map((city) => [`of ${city}`, traced({ ...worker, city, scheme: 'flexible', gap: months(2) })] as const),
  ['of tier two', traced({ ...worker, scheme: 'employee-tier-2', employment: 'employee' })],
  ['of the retired', traced({ scheme: 'employee-tier-1', retired: true, birth: month('1958-01') })],
  ['of a resident', traced({ visits: [visitOf({ eligible: yuan(9_000) })], missedYears: 0 })],
  ['of Hong Kong', traced({ scheme: 'hong-kong-public', visits: [useOf({ count: 50 })], birth: month('1950-01') })],
  ['that is not known', traced({ visits: [visitOf({ care: 'inpatient' })] })],
  ['that is not open', traced({ scheme: 'employee-tier-2', employment: 'flexible' })],
  ['before there was an exchange rate', traced({ asOf: '1980-01-01', year: 1980 })],
];
const factIds = [...Object.keys(medicalFactUnits), ...moneyFactIds.map(convertedId)];

describe.each(results)('medical cover %s', (_, result) => {
  it('has words for every assumption', () => {
    for (const { id } of result.assumptions) expect(words.assumptions).toHaveProperty([id]);
  });

  it.each(factIds)('explains %s, in at most 80 columns and in JSON', async (id) => {
    const explanation = reportMedicalExplanation(result, [explain(result, id)]);
    const tree = await explanationTree(explanation, false);
    expect(tree).not.toMatch(/undefined|NaN|\[object/);
    expect(Math.max(...tree.split('\n').map(displayWidth))).toBeLessThanOrEqual(80);
    const [figure] = JSON.parse(explanationJson(explanation)).explained;
    expect(figure.figure).toBe(id);
    expect('absence' in figure).toBe(figure.value === null);
  });
});
