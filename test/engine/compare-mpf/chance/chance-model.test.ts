import { describe, expect, it } from 'vitest';
import { simulatePaths } from '../../../../src/analysis/simulate/simulate.ts';
import { chanceModel, measuredAges, measureOf } from '../../../../src/engine/compare-mpf/chance/chance-model.ts';
import type { CompareLife } from '../../../../src/engine/compare-mpf/compare-life.ts';
import type { CompareScenario } from '../../../../src/engine/compare-mpf/compare-scenario.ts';
import { endsAt, incomeToday, netToday } from '../../../../src/engine/compare-mpf/strategies/measure.ts';
import { strategyIds } from '../../../../src/engine/compare-mpf/strategies/strategy.ts';
import type { PathModel } from '../../../../src/engine/shared/path-model.ts';
import { months } from '../../../../src/quantities/months.ts';
import { rateOf } from '../../../../src/quantities/rate.ts';
import { compare, lifeOf, rowOf, strategyOf } from '../../../helpers/compared.ts';
import { drawnOf, modelOf, pathsOf } from '../../../helpers/drawn-paths.ts';
import { mpfPerson } from '../../../helpers/mpf-person.ts';
import { amount, month, percent } from '../../../helpers/pension-scenario.ts';

const still = { volatility: percent('0%'), shocks: percent('0%') };
const couple = {
  sex: 'woman',
  birth: month('1983-03'),
  drawdown: { kind: 'annuity' },
  fxPath: 'ppp',
  couple: true,
} as const satisfies Partial<CompareScenario>;

/** What a path without chance must measure of who dies at that age: the projection, cut there. */
function projected(life: CompareLife, deathAge: number): Readonly<Record<string, number>> {
  const { birth, start } = life.base.timeline;
  const death = Math.round(birth + deathAge * 12) - start;
  const nets = strategyIds.map((id) => netToday(strategyOf(id, life), death));
  const most = strategyIds[nets.indexOf(Math.max(...nets))];
  const ofStrategy = strategyIds.flatMap((id, which) => {
    const strategy = strategyOf(id, life);
    return [
      [measureOf.net(id), nets[which]],
      ...measuredAges.map((age) => {
        const place = birth + age * 12 - start;
        return [measureOf.income(id, age), place < death ? incomeToday(strategy, life, place + 1) : Number.NaN];
      }),
      [measureOf.most(id), Number(id === most)],
      [measureOf.runsOut(id), Number((endsAt(strategy) ?? 10_000) < death)],
    ];
  });
  return { mpfBalance: life.mpf.balance, deathAge, ...Object.fromEntries(ofStrategy) };
}

describe('without volatility and shocks', () => {
  it.each([{}, couple, { government: 'left-out', withdrawAt: months(816), outlook: 'low' }] as const)(
    'every path is the projection to the cent, cut where death was drawn',
    (changes) => {
      const life = lifeOf(changes);
      for (const path of pathsOf(modelOf({ ...changes, ...still }), 30))
        expect(path).toEqual(projected(life, path['deathAge'] as number));
    },
  );

  it('income is what the table of strategies has, of who lives to the age', () => {
    const table = compare(couple);
    const grown = pathsOf(modelOf({ ...couple, ...still }), 10).filter((path) => Number(path['deathAge']) > 86);
    expect(grown.length).toBeGreaterThan(0);
    for (const path of grown)
      for (const id of strategyIds)
        expect(measuredAges.map((age) => path[measureOf.income(id, age)])).toEqual(
          measuredAges.map((age) => rowOf(table, 'strategies', id)[`income${age}Hkd`]),
        );
  });
});

describe('with chance', () => {
  it('the mean of the balance is the projected one, within three standard errors', () => {
    const drawn = drawnOf({}, 900);
    const [mean, error] = [drawn.mean('mpfBalance'), drawn.standardError('mpfBalance')] as [number, number];
    expect(Math.abs(mean - Number(compare().facts['mpfBalance']))).toBeLessThan(3 * error);
    expect(error).toBeGreaterThan(0);
  });

  it('the mean of the balance stays where the return follows the yuan', () => {
    const drawn = drawnOf({ returnFxCorrelation: percent('80%'), volatility: percent('20%') }, 900);
    const [mean, error] = [drawn.mean('mpfBalance'), drawn.standardError('mpfBalance')] as [number, number];
    expect(Math.abs(mean - Number(compare().facts['mpfBalance']))).toBeLessThan(3 * error);
  });

  it('the chance that income has ended before death is that of the life table', () => {
    const drawn = drawnOf({ volatility: percent('0%') }, 600);
    const runsOut = drawn.probability(measureOf.runsOut('mpf'), 0);
    const byTable = Number(rowOf(compare(), 'strategies', 'mpf')['runsOut']);
    expect(Math.abs(Number(runsOut?.value) - byTable)).toBeLessThan(3 * Number(runsOut?.standardError));
    expect(drawn.probability(measureOf.runsOut('mainland'), 0)?.value).toBe(0);
  });

  it('exactly one strategy has made most in each path', () => {
    for (const path of pathsOf(modelOf(), 50))
      expect(strategyIds.reduce((sum, id) => sum + Number(path[measureOf.most(id)]), 0)).toBe(1);
  });

  it('more volatility spreads the balance wider', () => {
    const spread = (volatility: string) => {
      const drawn = drawnOf({ volatility: percent(volatility) }, 200);
      return Number(drawn.percentile('mpfBalance', 95)) - Number(drawn.percentile('mpfBalance', 5));
    };
    expect(spread('10%')).toBeLessThan(spread('20%'));
  });
});

describe('paths of one seed', () => {
  const inOne = (model: PathModel, seed: number) => Array.from(simulatePaths(model, seed, 0, 60));

  it('are the same drawn at once and in shares by several models', () => {
    const shares = [
      [0, 7],
      [7, 30],
      [30, 60],
    ] as const;
    // The last share is drawn first, each by a model of its own.
    const parts = [...shares].reverse().map(([from, to]) => Array.from(simulatePaths(modelOf(), 9, from, to)));
    expect(parts.reverse().flat()).toEqual(inOne(modelOf(), 9));
  });

  it('are the same from a model that has drawn before', () => {
    const model = modelOf();
    expect(inOne(model, 9)).toEqual(inOne(model, 9));
    expect(inOne(model, 9)).not.toEqual(inOne(model, 10));
  });
});

describe('a pension that chance keeps from being reached', () => {
  // strictly 1,200 a month from 2035 on: where wages rise faster it is below the floor, and refused
  const strictly = {
    ...{ strict: true, monthly: amount('1200'), start: month('2035-01'), birth: month('1990-01') },
    shocks: rateOf(3, 1),
  };
  const refused = pathsOf(modelOf(strictly), 40).filter((path) => Number.isNaN(path[measureOf.net('mainland')]));

  it('leaves all that rests on it unknown, and which strategy has made most', () => {
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.length).toBeLessThan(40);
    for (const path of refused) {
      const known = Object.keys(path).filter(
        (measure) => !Number.isNaN(path[measure]) && !measure.startsWith('income'),
      );
      expect(known).toEqual(['mpfBalance', 'deathAge', 'net mpf', 'runsOut mpf']);
    }
  });
});

describe('no path can be drawn', () => {
  it.each([
    ['where a rule is missing', { asOf: '2015-06-30' }],
    ['without a pension of the mainland', { birth: month('1958-01') }],
    ['where the income of a strategy is not known', { drawdown: { kind: 'annuity' } }],
    ['by a life table that was not out', { asKnownOn: '2020-01-01', government: 'left-out', mpfReturn: percent('4%') }],
  ] as const)('%s', (_, changes) => {
    expect(chanceModel(mpfPerson(changes))).toBeUndefined();
  });

  it('before a crediting rate was out that could be drawn from, though all else is known', () => {
    const overrides = {
      'guangdong/pension/flexible-contribution-rate': '0.2',
      'shenzhen/pension/contribution-base-limits': { floor: 2_000, ceiling: 20_000 },
    };
    const early = { overrides, government: 'left-out', mpfReturn: percent('4%') } as const;
    const drawnOn = (asOf: '2016-12-31' | '2017-12-31') => chanceModel(mpfPerson({ ...early, asOf }));
    expect(compare({ ...early, asOf: '2016-12-31' }).kind).toBe('projected');
    expect([drawnOn('2016-12-31') === undefined, drawnOn('2017-12-31') === undefined]).toEqual([true, false]);
  });
});
