import { describe, expect, it } from 'vitest';
import { type Explained, explain } from '../../src/analysis/explain.ts';
import type { Caveat, Result, RuleUse, Step } from '../../src/engine/shared/result.ts';

const source = { instrument: 'toy instrument', publisher: 'toy publisher' };
const use = (rule: string, from: RuleUse['from'], more: Partial<RuleUse> = {}): RuleUse => ({
  rule,
  value: '1',
  from,
  evidence: 'verified',
  standing: 'in-force',
  source,
  ...more,
});

/** sum = part + rest; part = count × rate by a rule of two values; rest rests on part too; place was chosen. */
const trace: readonly Step[] = [
  { figure: 'sum', inputs: { part: '1', rest: '2' }, rules: [] },
  { figure: 'part', inputs: { rate: '0.0200' }, rules: ['toy/limits'] },
  { figure: 'rest', inputs: { part: '1', place: 'here' }, rules: ['toy/wage'], reading: 'own' },
];
const projected: Result = {
  kind: 'projected',
  plan: 'toy',
  asOf: '2026-12-31',
  facts: { place: 'here', nobodys: 'x', part: 100, rest: 200, sum: 300, none: null },
  units: {
    place: 'text',
    nobodys: 'text',
    part: 'CNY',
    rest: 'CNY',
    sum: 'CNY',
    none: 'index',
    onRequest: 'HKD',
  },
  tables: {},
  assumptions: [
    { id: 'place', value: 'here', chosenBy: 'flag' },
    { id: 'rate', value: '2%', chosenBy: 'default' },
  ],
  caveats: [],
  basis: [
    use('toy/limits', '2025-07-01'),
    use('toy/limits', '2026-07-01'),
    use('toy/other', '2026-07-01'),
    use('toy/wage', '2020-07-01'),
    use('toy/wage', '2026-07-01', { reading: 'own' }),
    use('toy/wage', '2026-07-01', { reading: 'provincial' }),
  ],
  trace,
};

const partsOf = ({ inputs }: Explained): readonly string[] =>
  inputs.map((input) => `${input.kind} ${input.kind === 'assumption' ? input.id : input.figure}`);
const child = (tree: Explained, place: number): Explained => tree.inputs[place] as Explained;

describe('a figure that was computed', () => {
  const sum = explain(projected, 'sum');

  it('has its value, its unit, the key of its formula, and what went in', () => {
    expect(sum).toMatchObject({ figure: 'sum', value: 300, unit: 'CNY', formula: 'sum', rules: [] });
    expect(sum).not.toHaveProperty('chosenBy');
    expect(sum).not.toHaveProperty('absence');
    expect(partsOf(sum)).toEqual(['figure part', 'figure rest']);
  });

  it('ends at what was taken as given, with who chose it', () => {
    expect(child(sum, 0).inputs).toEqual([{ kind: 'assumption', id: 'rate', value: '2%', chosenBy: 'default' }]);
  });

  it('rests on every dated value used of its rules, and on no other rule', () => {
    expect(child(sum, 0).rules).toEqual([use('toy/limits', '2025-07-01'), use('toy/limits', '2026-07-01')]);
  });

  it('rests on one reading of an open question, and on what is the same in both', () => {
    expect(child(sum, 1).rules.map(({ from, reading }) => [from, reading])).toEqual([
      ['2020-07-01', undefined],
      ['2026-07-01', 'own'],
    ]);
  });

  it('is explained once and referred to afterwards', () => {
    expect(child(sum, 1).inputs[0]).toEqual({ kind: 'above', figure: 'part', value: 100, unit: 'CNY' });
    expect(partsOf(explain(projected, 'rest'))).toEqual(['figure part', 'figure place']);
  });

  it('ends where figures rest on each other', () => {
    const round = [
      { figure: 'part', inputs: { rest: '2' }, rules: [] },
      { figure: 'rest', inputs: { part: '1' }, rules: [] },
    ];
    const part = explain({ ...projected, trace: round }, 'part');
    expect(partsOf(child(part, 0))).toEqual(['above part']);
  });

  it('is referred to even where it is not known', () => {
    const strange = [{ figure: 'part', inputs: { none: '', onRequest: '' }, rules: [] }];
    const twice = { figure: 'sum', inputs: { part: '1', onRequest: '' }, rules: [] };
    const sum = explain({ ...projected, trace: [twice, ...strange] }, 'sum');
    expect(sum.inputs[1]).toEqual({ kind: 'above', figure: 'onRequest', value: null, unit: 'HKD' });
  });
});

describe('a figure that was chosen', () => {
  it('is a leaf with who chose it', () => {
    expect(explain(projected, 'place')).toEqual({
      kind: 'figure',
      figure: 'place',
      value: 'here',
      unit: 'text',
      chosenBy: 'flag',
      inputs: [],
      rules: [],
    });
  });

  it('is a leaf by itself where no assumption speaks of it, or the result carries no trace', () => {
    expect(explain(projected, 'nobodys')).not.toHaveProperty('chosenBy');
    const { trace: _, ...without } = projected;
    expect(explain(without, 'sum')).toMatchObject({ value: 300, inputs: [], rules: [] });
  });
});

describe('a figure that is not known', () => {
  const caveat: Caveat = { code: 'RATE_UNKNOWN', values: {}, withholds: ['none'] };
  const other: Caveat = { code: 'OTHER', values: {} };

  it('does not exist where nothing keeps it back', () => {
    const tree = explain({ ...projected, caveats: [other] }, 'none');
    expect(tree).toMatchObject({ value: null, formula: 'none', inputs: [], rules: [] });
    expect(tree.absence).toEqual({ kind: 'does-not-exist' });
  });

  it('is kept back by the caveats that name it', () => {
    expect(explain({ ...projected, caveats: [other, caveat] }, 'none').absence).toEqual({
      kind: 'withheld',
      caveats: [caveat],
    });
  });

  it('lacks the rules that are missing', () => {
    const missing = [{ rule: 'toy/limits', month: '2010-01' }];
    const result: Result = { ...projected, kind: 'undetermined', missing, caveats: [caveat] };
    expect(explain(result, 'none').absence).toEqual({ kind: 'undetermined', missing, caveats: [caveat] });
  });

  it('has the reasons of a person whom the law does not admit', () => {
    const reasons = [{ code: 'TOO_LATE', values: {} }];
    const result: Result = { ...projected, kind: 'not-eligible', reasons };
    expect(explain(result, 'none').absence).toEqual({ kind: 'not-eligible', reasons });
  });

  it('is told even where it is known: then nothing is lacking', () => {
    const result: Result = { ...projected, kind: 'undetermined', missing: [] };
    expect(explain(result, 'sum')).not.toHaveProperty('absence');
  });
});

describe('what is a mistake of ours', () => {
  it('is a fact that the result does not have', () => {
    expect(() => explain(projected, 'moon')).toThrow('a result of toy has no fact moon');
    expect(() => explain(projected, 'toString')).toThrow(RangeError);
  });

  it('is an input that is neither fact nor assumption', () => {
    const lost = [{ figure: 'sum', inputs: { moon: '1' }, rules: [] }];
    expect(() => explain({ ...projected, trace: lost }, 'sum')).toThrow(
      'sum rests on moon, which is neither a fact nor an assumption',
    );
  });
});
