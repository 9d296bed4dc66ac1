import { type Months, months, plusMonths } from '../../../quantities/months.ts';
import type { HongKongElderlyLaw } from '../../../rules/hong-kong-elderly-law.ts';
import type { LivingPlace } from '../compare-scenario.ts';
import { readSayings, rowReader, sinceOf, type TableDesk } from '../table-desk.ts';
import type { GovernmentRow, Stand } from './government-row.ts';
import { standAfterAll } from './stand.ts';

/** By where somebody lives. Whether one has been on CSSA before, the scenario does not say. */
const stands: Readonly<Record<LivingPlace, Stand>> = {
  'hong-kong': { answer: 'CLOSED', notes: ['ONLY_OUTSIDE_HONG_KONG'] },
  guangdong: { answer: 'ASK', notes: ['IF_ON_CSSA'] },
  elsewhere: { answer: 'ASK', notes: ['IF_IN_FUJIAN', 'IF_ON_CSSA'] },
};

/** 綜援長者廣東及福建省養老計劃: its rates were not found, so it has no amount. */
export function cssaRow(desk: TableDesk, law: HongKongElderlyLaw): GovernmentRow {
  const { scenario } = desk;
  const reader = rowReader(desk);
  const conditions = readSayings(reader, law.portableCssa);
  const since = sinceOf(desk, law.portableCssa);
  const excludes = readSayings(reader, law.oneAllowance).filter((one) => one !== 'cssa');
  const age = ageIn(conditions);
  const { answer, notes } = standAfterAll(stands[scenario.living], scenario, reader);
  return {
    ...{ scheme: 'PORTABLE_CSSA', since, age },
    firstMonth: age === undefined ? undefined : plusMonths(scenario.birth, age),
    ...{ conditions, counts: ['MEANS_NOT_FOUND'], excludes, answer, notes: ['RATES_NOT_FOUND', ...notes], reader },
  };
}

/** The age among the sayings: `from-65`. */
function ageIn(sayings: readonly string[]): Months | undefined {
  const [, years] = sayings.map((one) => /^from-(\d+)$/.exec(one)).find((found) => found !== null) ?? [];
  return years === undefined ? undefined : months(Number(years) * 12);
}
