import { describe, expect, it } from 'vitest';
import { explain } from '../../src/analysis/explain.ts';
import { readinessUnits } from '../../src/engine/loan/readiness/readiness-figures.ts';
import type { ReadinessScenario } from '../../src/engine/loan/readiness/readiness-scenario.ts';
import { rate } from '../../src/quantities/rate.ts';
import { explanationJson } from '../../src/report/formats/explanation-json.ts';
import { explanationTree } from '../../src/report/formats/explanation-tree.ts';
import { readiness as words } from '../../src/report/language/en/readiness.ts';
import { paperWords } from '../../src/report/language/en/readiness-items.ts';
import { sayings } from '../../src/report/language/en/readiness-sayings.ts';
import { reportReadiness } from '../../src/report/report-readiness.ts';
import { reportReadinessExplanation } from '../../src/report/report-readiness-explanation.ts';
import { displayWidth } from '../../src/report/screen/wrap.ts';
import { hongKongLoanLaw } from '../../src/rules/hong-kong/loan-law.ts';
import { idsIn, knownPapers } from '../../src/rules/loan-papers.ts';
import { crossBorderLoanLaw } from '../../src/rules/national/cross-border-loan-law.ts';
import { mainlandLoanLaw } from '../../src/rules/national/loan-law.ts';
import { projectedReadiness } from '../helpers/readiness-scenario.ts';

/** Everything told, the worst of it. */
const told: Partial<ReadinessScenario> = {
  borrower: { currency: 'CNY', income: 20_000, debts: 1_000, homes: 0 },
  home: { place: 'shenzhen', price: 200_000, use: 'own', market: 'new', propertyFee: 100 },
  credit: {
    historyMonths: 1,
    latePayments: 1,
    longestLateDays: 1,
    limits: 10,
    balances: 20,
    enquiries: 1,
    enquiriesMonths: 1,
  },
  evidence: { utilityMonths: 0, rentMonths: 1 },
  mainlandProperty: false,
  mainlandBusiness: false,
};
const traced = (changes: Partial<ReadinessScenario>) => projectedReadiness(changes, { trace: true });
const results = [
  ['of whoever told nothing', traced({})],
  ['of whoever told everything', traced(told)],
  ['in Hong Kong', traced({ ...told, currency: 'HKD', home: { place: 'hong-kong', use: 'let', market: 'new' } })],
  ['before any rule was read', traced({ ...told, asOf: '2010-01-01', asKnownOn: '2010-01-01' })],
  [
    'with other rules',
    traced({
      ...told,
      fx: rate('1.1'),
      overrides: { 'a/rule': 1, 'national/loan/cross-border-judgments': 'x' },
    }),
  ],
] as const;

describe.each(results)('a checklist %s', (_name, result) => {
  it('has words for every assumption and every caveat', () => {
    for (const { id } of result.assumptions) expect(words.assumptions).toHaveProperty([id]);
    for (const { code, text } of reportReadiness(result).caveats) {
      expect(words.caveats).toHaveProperty([code]);
      expect(text).not.toMatch(/undefined|null|NaN/);
    }
  });

  it('leaves no code on the screen', () => {
    const [checklist] = reportReadiness(result).tables;
    const cells = checklist?.rows.flatMap((row) => row.slice(0, 6)) ?? [];
    for (const cell of cells) expect(String(cell)).not.toMatch(/[A-Z]+_[A-Z]+|\b(YES|TO|IN|MONTHS)\b|-[a-z]+-/);
  });

  it.each(Object.keys(readinessUnits('CNY')))('explains %s, in at most 80 columns and in JSON', async (id) => {
    const explanation = reportReadinessExplanation(result, [explain(result, id)]);
    const tree = await explanationTree(explanation, false);
    expect(tree).not.toMatch(/undefined|NaN|\[object/);
    expect(Math.max(...tree.split('\n').map(displayWidth))).toBeLessThanOrEqual(80);
    const [figure] = JSON.parse(explanationJson(explanation)).explained;
    expect(figure.figure).toBe(id);
    expect('absence' in figure).toBe(figure.value === null);
  });
});

describe('every id in the texts of the rules', () => {
  const { judgments, creditRecords, creditReferencing, verificationPlatform, pilotLoanTerms } = crossBorderLoanLaw;
  const texts = [judgments, creditRecords, creditReferencing, verificationPlatform, pilotLoanTerms];
  const rules = [...texts, mainlandLoanLaw.reportedThresholds, hongKongLoanLaw.creditScoreTerms];

  it.each(rules.map((rule) => [rule.id, rule] as const))('%s has words', (_id, { values }) => {
    for (const { value } of values) for (const id of idsIn(value)) expect(sayings).toHaveProperty([id]);
  });

  it('of the lists of papers has words', () => {
    for (const paper of knownPapers({}))
      if (paper !== 'hong-kong-identity-card') expect(paperWords).toHaveProperty([paper]);
  });
});
