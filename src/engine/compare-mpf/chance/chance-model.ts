import { laterMonth, type Month } from '../../../quantities/months.ts';
import { rateText } from '../../../quantities/rate.ts';
import { deathMonths } from '../../shared/death-month.ts';
import type { PathModel } from '../../shared/path-model.ts';
import { type CompareBase, compareBase } from '../compare-base.ts';
import { type CompareLife, compareLife, mainlandOf, type Turn } from '../compare-life.ts';
import type { CompareScenario } from '../compare-scenario.ts';
import { lifeAhead } from '../life-ahead.ts';
import { endsAt, incomeToday, netToday, placeOfAge } from '../strategies/measure.ts';
import { type StrategyId, strategyIds } from '../strategies/strategy.ts';
import { type StrategyLife, strategyLife } from '../strategies/strategy-life.ts';
import { turnModel } from './turn-model.ts';

/** The ages at which income is measured. */
export const measuredAges = [65, 75, 85] as const;

/** What is measured of a path, by name; amounts in whole cents of today's money, `mpfBalance` in those of its month. */
export const measureOf = {
  balance: 'mpfBalance',
  deathAge: 'deathAge',
  net: (id: StrategyId) => `net ${id}`,
  income: (id: StrategyId, age: number) => `income${age} ${id}`,
  most: (id: StrategyId) => `most ${id}`,
  runsOut: (id: StrategyId) => `runsOut ${id}`,
} as const;

const perStrategy = strategyIds.flatMap((id) => [
  measureOf.net(id),
  ...measuredAges.map((age) => measureOf.income(id, age)),
  measureOf.most(id),
  measureOf.runsOut(id),
]);

/**
 * A comparison as chance may have it, with the same engine: death by the life table, and what a strategy has made of its
 * money by then; income at 65, 75 and 85 for who lives to them; which strategy has made most; whether its own income
 * ended before death. `undefined` where the projection lacks a rule, a strategy, a life table or the history to draw from.
 */
export function chanceModel(scenario: CompareScenario): PathModel | undefined {
  const base = compareBase(scenario);
  if ('lacking' in base) return undefined;
  const life = compareLife(base);
  const ahead = lifeAhead(base);
  const { start } = base.timeline;
  if (life.mainland === undefined || ahead === undefined || strategyIds.some((id) => !strategyLife(id, life)))
    return undefined;
  const turns = turnModel(base, life.mainland.whole.plan.claim);
  if (turns === undefined) return undefined;
  const drawn = laterMonth(base.timeline.withdrawal, life.mainland.paidUntil);
  const deathBy = deathMonths(ahead, laterMonth(start, base.timeline.now));
  const mainlandIn = mainlandsOf(base);
  return {
    measures: [measureOf.balance, measureOf.deathAge, ...perStrategy],
    path: (random) => {
      const death = deathBy(random.uniform());
      // Nobody asks what would have been later than death, and than all that is paid in.
      const end = Math.min(base.timeline.end, laterMonth(death, drawn) + 1) as Month;
      const lived = { ...base, timeline: { ...base.timeline, end } };
      const turn = turns(random, end);
      return measured(compareLife(lived, turn, mainlandIn(turn)), death, lived);
    },
  };
}

/** The mainland side by its two rates: each pair of them is lived once. */
function mainlandsOf(base: CompareBase): (turn: Turn) => Pick<CompareLife, 'pension' | 'mainland'> {
  const lived = new Map<string, Pick<CompareLife, 'pension' | 'mainland'>>();
  return (turn) => {
    const key = [turn.wageGrowth, turn.creditingRate].map((one) => one && rateText(one, 6)).join(' ');
    const known = lived.get(key) ?? mainlandOf(base, turn);
    lived.set(key, known);
    return known;
  };
}

/** The numbers of a path, in the order of the measures. */
function measured(life: CompareLife, death: Month, { timeline }: CompareBase): readonly number[] {
  const place = Math.min(death - timeline.start, timeline.end - timeline.start - 1);
  const strategies = strategyIds.map((id) => strategyLife(id, life));
  // A pension that chance alone keeps from being reached is not known in this path.
  const nets = strategies.map((one) => (one === undefined ? Number.NaN : netToday(one, place)));
  // Nor is known then which strategy has made most.
  const most = nets.some(Number.isNaN) ? Number.NaN : nets.indexOf(Math.max(...nets));
  const rows = strategies.flatMap((one, which) =>
    one === undefined
      ? Array.from({ length: measuredAges.length + 3 }, () => Number.NaN)
      : [
          nets[which] as number,
          ...measuredAges.map((age) => incomeAt(age, one, life, place)),
          Number.isNaN(most) ? Number.NaN : Number(most === which),
          Number((endsAt(one) ?? Number.POSITIVE_INFINITY) < place),
        ],
  );
  return [life.mpf.balance, (death - timeline.birth) / 12, ...rows];
}

/** Income of the month after a birthday; not known of who has died before, or is past the age. */
function incomeAt(age: number, strategy: StrategyLife, life: CompareLife, death: number): number {
  const place = placeOfAge(age, life.base.timeline);
  return place === undefined || place >= death ? Number.NaN : incomeToday(strategy, life, place + 1);
}
