import type { Chances } from '../../src/engine/shared/chances.ts';
import type { AnyScenario } from '../../src/plans.ts';

/** A scenario of throws: so many dice in each path. */
export interface ToyScenario extends AnyScenario {
  readonly dice: number;
  /** Absent: nothing is drawn. */
  readonly paths?: number;
  readonly seed: number;
}

/** No table has so many dice: a path throws as an amount does that leaves the safe integers. */
export const dicePastCounting = 1_000;

/** What dice show together, and beside it a normal that is not known where all show six. Without dice there is no path. */
export const toyChances: Chances<ToyScenario> = {
  plan: 'toy',
  asked: ({ paths, seed }) => (paths === undefined ? undefined : { paths, seed }),
  model: ({ dice }) =>
    dice === 0
      ? undefined
      : {
          measures: ['sum', 'normal'],
          path({ uniform, normal }) {
            if (dice >= dicePastCounting) throw new RangeError('past the safe range');
            let sum = 0;
            for (let one = 0; one < dice; one += 1) sum += 1 + Math.floor(uniform() * 6);
            return [sum, sum === 6 * dice ? Number.NaN : normal()];
          },
        },
  table: ({ seed }, drawn) => ({
    id: 'chances',
    table: {
      columns: [
        { id: 'paths', unit: 'count' },
        { id: 'seed', unit: 'count' },
        { id: 'known', unit: 'count' },
        { id: 'meanSum', unit: 'text' },
        { id: 'medianNormal', unit: 'text' },
        { id: 'moreThanSeven', unit: 'text' },
      ],
      rows: [
        [
          drawn.paths,
          seed,
          drawn.known('normal'),
          String(drawn.mean('sum')),
          String(drawn.percentile('normal', 50)),
          String(drawn.probability('sum', 7)?.value),
        ],
      ],
    },
    caveats: [],
    basis: [],
  }),
};

/** The plan as a thread finds it, by its name. */
export const toyPlans = { toy: { chances: async () => toyChances } };
