import type { CompareScenario } from '../compare-scenario.ts';
import type { Pocket } from '../strategies/pocket.ts';
import { type PocketId, pocketsOf, type StrategyId, strategyIds } from '../strategies/strategy.ts';
import type { AllowanceTerms, TermsIn } from './allowance-terms.ts';
import { besidePockets } from './means-of.ts';
import { allowanceAmount, type Means } from './means-test.ts';

/** 津貼 by month under a strategy, and of who has no scheme at all, in whole cents. */
export type AllowancePaths = Readonly<Record<StrategyId | 'alone', readonly number[]>>;

const pocketIds: readonly PocketId[] = ['mpf', 'mainland', 'voluntary'];

/** Every month is read once for all strategies: the terms, and what each pocket counts; one that is not there counts nothing. */
export function allowancePaths(
  pockets: { readonly [Id in PocketId]?: Pocket },
  termsIn: TermsIn,
  scenario: CompareScenario,
  months: number,
): AllowancePaths {
  const path = (): number[] => new Array<number>(months).fill(0);
  const paths = { alone: path(), mpf: path(), mainland: path(), both: path(), 'same-money': path() };
  const beside = besidePockets(scenario);
  const counted = pocketIds.map((id) => countedOf(pockets[id]));
  for (let place = 0; place < months; place += 1) {
    const terms = termsIn(place);
    if (terms === undefined) continue;
    for (const one of counted) one.read(place);
    paths.alone[place] = allowanceAmount(beside.income, beside.assets, terms);
    for (const { id, held } of heldBy) paths[id][place] = amountOf(beside, held, counted, terms);
  }
  return paths;
}

/** The pockets of each strategy, by their place. */
const heldBy = strategyIds.map((id) => ({ id, held: pocketsOf[id].map((one) => pocketIds.indexOf(one)) }));

/** What a pocket counts in the month that was read last. */
interface Counted extends Means {
  read(place: number): void;
}

function amountOf(beside: Means, held: readonly number[], counted: readonly Counted[], terms: AllowanceTerms): number {
  let { income, assets } = beside;
  for (const which of held) {
    const one = counted[which] as Counted;
    income += one.income;
    assets += one.assets;
  }
  return allowanceAmount(income, assets, terms);
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
