import { moneyText } from '../../quantities/money.ts';
import { rateText } from '../../quantities/rate.ts';
import { hongKongMpfLaw } from '../../rules/hong-kong/mpf-law.ts';
import type { PensionCaveatCode } from '../pension/pension-caveat.ts';
import { pensionCaveats } from '../pension/pension-caveats.ts';
import { percentOf } from '../shared/percent-of.ts';
import type { Caveat } from '../shared/result.ts';
import type { RuleCaveatCode } from '../shared/rule-caveats.ts';
import type { CompareFacts, CompareFigures } from './compare-figures.ts';
import type { CompareLife } from './compare-life.ts';
import type { CompareScenario } from './compare-scenario.ts';
import { placeOfAge } from './strategies/measure.ts';
import { strategyLife } from './strategies/strategy-life.ts';

/** What must be said beside a comparison. A code without a sentence does not compile. */
export type CompareCaveatCode =
  | 'MPF_RETURN_ASSUMED'
  | 'FEE_NOT_TOLD'
  | 'INCOME_BELOW_MINIMUM'
  | 'INCOME_ABOVE_MAXIMUM'
  | 'NO_INCOME'
  | 'WORK_HAS_ENDED'
  | 'DEPARTURE_CONFLICTS'
  | 'DEPARTURE_TERMS'
  | 'EARLY_RETIREMENT_TERMS'
  | 'ANNUITY_NOT_SOLD'
  | 'ANNUITY_AGE_UNKNOWN'
  | 'ANNUITY_AS_PRINTED'
  | 'ALLOWANCES_LOST'
  | 'ALLOWANCE_TERMS'
  | 'ALLOWANCES_NOT_PAID'
  | 'MAINLAND_ALONE'
  | 'SAME_MONEY'
  | 'YUAN_ASSUMED'
  | 'NO_TURN'
  | RuleCaveatCode;

/** A caveat of the plan. */
export type CompareCaveat = Caveat<CompareCaveatCode | PensionCaveatCode>;

/** Everything a reader must know beside the figures; those of the rules used are added by whoever knows all of them. */
export function compareCaveats(life: CompareLife, { facts, annuity }: CompareFigures): readonly CompareCaveat[] {
  const { scenario } = life.base;
  return [
    ...departure(scenario),
    ...early(scenario),
    ...annuityCaveats(life, annuity),
    ...allowances(life),
    ...ofMainland(life),
    ...returnAssumed(life),
    ...fee(scenario),
    ...income(life),
    ...(life.mainland === undefined
      ? []
      : [
          ...(life.base.work.own.some((paid) => paid > 0) ? [{ code: 'MAINLAND_ALONE' as const, values: {} }] : []),
          { code: 'SAME_MONEY' as const, values: {} },
          ...turns(facts),
          ...yuan(life),
        ]),
  ];
}

/** 永久性離開香港: who says so cannot go on working or living there. */
function departure({
  withdraw,
  monthlyIncome,
  living,
  workUntil,
  withdrawAt,
}: CompareScenario): readonly CompareCaveat[] {
  if (withdraw !== 'permanent-departure') return [];
  const works = monthlyIncome > 0 && withdrawAt !== undefined && workUntil > withdrawAt;
  const conflicts = [...(works ? ['works'] : []), ...(living === 'hong-kong' ? ['lives'] : [])].join(' ');
  return [
    ...(conflicts === '' ? [] : [{ code: 'DEPARTURE_CONFLICTS' as const, values: { conflicts } }]),
    { code: 'DEPARTURE_TERMS', values: {} },
  ];
}

function early({ withdraw }: CompareScenario): readonly CompareCaveat[] {
  return withdraw === 'early-retirement' ? [{ code: 'EARLY_RETIREMENT_TERMS', values: {} }] : [];
}

function annuityCaveats(life: CompareLife, annuity: CompareFigures['annuity']): readonly CompareCaveat[] {
  const refused = life.mpf.pot?.out.refused ?? life.voluntary?.pot?.out.refused;
  return [
    ...(refused === undefined ? [] : [{ code: 'ANNUITY_NOT_SOLD' as const, values: { why: refused } }]),
    ...(annuity.kind === 'annuity'
      ? [{ code: 'ANNUITY_AS_PRINTED' as const, values: { since: annuity.annuity.printedSince } }]
      : [
          {
            code: 'ANNUITY_AGE_UNKNOWN' as const,
            values: { why: annuity.kind },
            withholds: ['hkmcMonthly', 'annuityBreakEvenAge'],
          },
        ]),
  ];
}

function allowances(life: CompareLife): readonly CompareCaveat[] {
  const { government, living } = life.base.scenario;
  if (government === 'left-out') return [];
  if (living === 'elsewhere') return [{ code: 'ALLOWANCES_NOT_PAID', values: {} }];
  return [...allowancesLost(life), { code: 'ALLOWANCE_TERMS', values: { living } }];
}

/** What the means test takes until 85 with both schemes, or with MPF where there is no other. */
function allowancesLost(life: CompareLife): readonly CompareCaveat[] {
  const place = placeOfAge(85, life.base.timeline);
  const strategy = strategyLife('both', life) ?? strategyLife('mpf', life);
  if (place === undefined || strategy === undefined) return [];
  const lost = -strategy.crossBefore(place);
  return lost > 0 ? [{ code: 'ALLOWANCES_LOST', values: { amount: moneyText(lost), with: strategy.id } }] : [];
}

/** What the law cuts, extends or pauses on the mainland, and what else its own plan says. */
function ofMainland({ pension }: CompareLife): readonly CompareCaveat[] {
  const { scenario, law, life, book, assumed } = pension;
  return pensionCaveats(scenario, law, life, book, assumed)
    .filter(({ code }) => !code.startsWith('RULES_') && code !== 'OVERRIDES_UNUSED')
    .map(({ code, values }) => ({ code, values }));
}

/** Nobody said the return: where it comes from, and how far single years lay apart. */
function returnAssumed({ base }: CompareLife): readonly CompareCaveat[] {
  const { returns } = base;
  if (returns.rule === undefined) return [];
  const years = hongKongMpfLaw.systemReturn.values.map(({ value, from }) => [value, from.slice(0, 4)] as const);
  const [worst, best] = [Math.min, Math.max].map((most) => {
    const points = most(...years.map(([value]) => value));
    return years.find(([value]) => value === points);
  }) as [(typeof years)[number], (typeof years)[number]];
  const percent = (points: number) => percentOf({ numerator: points, denominator: 10_000 });
  const values = {
    ...{ rule: returns.rule, net: percentOf(returns.net), funds: base.scenario.mpfFunds ?? 'all' },
    ...{ worst: percent(worst[0]), worstYear: worst[1], best: percent(best[0]), bestYear: best[1] },
  };
  return [{ code: 'MPF_RETURN_ASSUMED', values }];
}

function fee({ mpfFee }: CompareScenario): readonly CompareCaveat[] {
  return mpfFee === undefined ? [{ code: 'FEE_NOT_TOLD', values: {}, withholds: ['mpfFeesPaid'] }] : [];
}

/** 最低及最高有關入息水平, as they are in the first month. */
function income({ base: { scenario, book, timeline } }: CompareLife): readonly CompareCaveat[] {
  const { monthlyIncome, job } = scenario;
  if (timeline.workEnds === timeline.start) return monthlyIncome > 0 ? [{ code: 'WORK_HAS_ENDED', values: {} }] : [];
  if (monthlyIncome === 0) return [{ code: 'NO_INCOME', values: {} }];
  const limits = book.look(hongKongMpfLaw.relevantIncomeLimits, timeline.start)?.value;
  if (limits === undefined || job === 'casual') return [];
  const values = { income: moneyText(monthlyIncome), least: limits.least, most: limits.most, job };
  if (monthlyIncome < limits.least * 100) return [{ code: 'INCOME_BELOW_MINIMUM', values }];
  return monthlyIncome > limits.most * 100 ? [{ code: 'INCOME_ABOVE_MAXIMUM', values }] : [];
}

/** The turning points that do not exist within what is looked at. */
function turns(facts: CompareFacts): readonly CompareCaveat[] {
  // Where one of the ways is not known, nothing was looked for.
  if (facts.bestAt85 === null) return [];
  const none = (['flipReturn', 'flipFx', 'flipAge'] as const).filter((id) => facts[id] === null);
  return none.length === 0 ? [] : [{ code: 'NO_TURN', values: { none: none.join(' ') }, withholds: none }];
}

function yuan({ base, desk }: CompareLife): readonly CompareCaveat[] {
  const { fxPath, inflationHk, inflationCn } = { ...base.scenario, ...base.assumptions };
  const values = {
    rate: rateText(desk.today, 4),
    path: typeof fxPath === 'string' ? fxPath : percentOf(fxPath),
    hk: percentOf(inflationHk),
    cn: percentOf(inflationCn),
  };
  return [{ code: 'YUAN_ASSUMED', values }];
}
