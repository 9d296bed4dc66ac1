import type { CompareScenario } from '../compare-scenario.ts';
import type { Pocket } from '../strategies/pocket.ts';
import { type PocketId, pocketsOf, type StrategyId, strategyIds } from '../strategies/strategy.ts';
import type { TermsIn } from './allowance-terms.ts';
import { besidePockets } from './means-of.ts';
import { allowanceAmount, type Means } from './means-test.ts';

/** 津貼 by month under a strategy, and of who has no scheme at all, in whole cents. */
export type AllowancePaths = Readonly<Record<StrategyId | 'alone', readonly number[]>>;

/** Every month is read once for all strategies: the terms, and what each pocket counts; one that is not there counts nothing. */
export function allowancePaths(
  pockets: { readonly [Id in PocketId]?: Pocket },
  termsIn: TermsIn,
  scenario: CompareScenario,
  months: number,
): AllowancePaths {
  const path = (): number[] => new Array<number>(months).fill(0);
  const paths = { alone: path(), mpf: path(), mainland: path(), both: path(), 'same-money': path() };
  const { income, assets } = besidePockets(scenario);
  const [mpf, mainland, voluntary] = [
    countedOf(pockets.mpf),
    countedOf(pockets.mainland),
    countedOf(pockets.voluntary),
  ];
  const ways = heldBy.map(({ id, ...holds }) => ({ path: paths[id], ...holds }));
  for (let place = 0; place < months; place += 1) {
    const terms = termsIn(place);
    if (terms === undefined) continue;
    mpf.read(place);
    mainland.read(place);
    voluntary.read(place);
    paths.alone[place] = allowanceAmount(income, assets, terms);
    for (const way of ways)
      way.path[place] = allowanceAmount(
        income + way.mpf * mpf.income + way.mainland * mainland.income + way.voluntary * voluntary.income,
        assets + way.mpf * mpf.assets + way.mainland * mainland.assets + way.voluntary * voluntary.assets,
        terms,
      );
  }
  return paths;
}

/** The pockets of each strategy: 1 where it holds one, and 0. */
const heldBy = strategyIds.map((id) => {
  const holds = (pocket: PocketId): number => Number(pocketsOf[id].includes(pocket));
  return { id, mpf: holds('mpf'), mainland: holds('mainland'), voluntary: holds('voluntary') };
});

/** What a pocket counts in the month that was read last. */
interface Counted extends Means {
  read(place: number): void;
}

function countedOf(pocket: Pocket | undefined): Counted {
  const counted = {
    income: 0,
    assets: 0,
    read: (place: number) => {
      if (pocket === undefined) return;
      counted.income = pocket.countedIncome(place);
      counted.assets = pocket.countedAssets(place);
    },
  };
  return counted;
}
