import { money } from '../../../quantities/money.ts';
import { months, plusMonths } from '../../../quantities/months.ts';
import type { HongKongElderlyLaw } from '../../../rules/hong-kong-elderly-law.ts';
import type { PartReader } from '../../shared/part-reader.ts';
import type { CompareScenario } from '../compare-scenario.ts';
import { readSayings, rowReader, sinceOf, type TableDesk } from '../table-desk.ts';
import type { GovernmentNote, GovernmentRow, Stand } from './government-row.ts';
import { aboveWithoutSchemes, meansLimits } from './means-limits.ts';
import { standAfterAll } from './stand.ts';

/** 高齡津貼 or 長者生活津貼. */
export type AllowanceKind = 'oldAge' | 'living';

/** Paid in Hong Kong, or by 廣東計劃. */
export type AllowancePlace = 'hong-kong' | 'guangdong';

const schemes = {
  oldAge: { 'hong-kong': 'OLD_AGE_ALLOWANCE', guangdong: 'OLD_AGE_ALLOWANCE_GUANGDONG' },
  living: { 'hong-kong': 'LIVING_ALLOWANCE', guangdong: 'LIVING_ALLOWANCE_GUANGDONG' },
} as const;

/** What each allowance is called among those of which only one is paid. */
const names = { oldAge: 'old-age-allowance', living: 'old-age-living-allowance' } as const;

/**
 * One allowance at one place: its amount and age, the limits of a means test where it has one, residence, and what it
 * excludes.
 */
export function allowanceRow(
  desk: TableDesk,
  law: HongKongElderlyLaw,
  kind: AllowanceKind,
  place: AllowancePlace,
): GovernmentRow {
  const { scenario } = desk;
  const reader = rowReader(desk);
  const amountRule = kind === 'oldAge' ? law.oldAgeAllowance : law.oldAgeLivingAllowance;
  const amount = reader.read(amountRule, amountRule.id);
  const since = sinceOf(desk, amountRule);
  const age = reader.read(law.allowanceAges, law.allowanceAges.id)?.[kind];
  const residence = readSayings(reader, law.residence);
  const { conditions, days } = place === 'guangdong' ? inGuangdong(reader, law) : { conditions: [] };
  const excludes = readSayings(reader, law.oneAllowance).filter((one) => one !== names[kind]);
  const { above, ...means } = kind === 'living' ? meansTest(reader, law, scenario) : noMeansTest;
  const stand = standOf(scenario, place, kind, above);
  return {
    scheme: schemes[kind][place],
    monthly: amount === undefined ? undefined : money(amount * 100),
    since,
    age: age === undefined ? undefined : months(age),
    firstMonth: age === undefined ? undefined : plusMonths(scenario.birth, age),
    conditions: [...residence, ...conditions],
    ...{ days, excludes, ...means, ...standAfterAll(stand, scenario, reader), reader },
  };
}

const noMeansTest = { counts: ['NO_MEANS_TEST'], above: [] } as const;

function meansTest(reader: PartReader, law: HongKongElderlyLaw, scenario: CompareScenario) {
  const limits = reader.read(law.livingAllowanceLimits, law.livingAllowanceLimits.id);
  const counts = readSayings(reader, law.meansCounted);
  if (limits === undefined) return { counts, above: [] };
  const held = meansLimits(limits, scenario);
  return {
    ...{ incomeLimit: held.income, assetLimit: held.assets, counts },
    above: aboveWithoutSchemes(held, scenario),
  };
}

/** 廣東計劃: its own conditions beside those of residence; which allowances it pays stands in the row itself. */
function inGuangdong(reader: PartReader, law: HongKongElderlyLaw) {
  const paid: readonly string[] = Object.values(names);
  const conditions = readSayings(reader, law.guangdongScheme).filter((one) => !paid.includes(one));
  return { conditions, days: reader.read(law.guangdongSchemeDays, law.guangdongSchemeDays.id) };
}

function standOf(
  { living }: CompareScenario,
  place: AllowancePlace,
  kind: AllowanceKind,
  above: readonly GovernmentNote[],
): Stand {
  if (place === 'guangdong' && living !== 'guangdong') return { answer: 'CLOSED', notes: ['ONLY_IN_GUANGDONG'] };
  if (place === 'hong-kong' && living === 'guangdong') return { answer: 'CLOSED', notes: ['BY_GUANGDONG_SCHEME'] };
  if (above.length > 0) return { answer: 'CLOSED', notes: above };
  if (living === 'elsewhere') return { answer: 'ASK', notes: ['ELSEWHERE_NOT_IN_RULES'] };
  return {
    answer: 'OPEN',
    notes: ['IF_CONDITIONS_ARE_MET', ...(kind === 'living' ? ['MEANS_BY_MONTH' as const] : [])],
  };
}
