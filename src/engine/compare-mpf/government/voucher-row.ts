import { money } from '../../../quantities/money.ts';
import { type Month, monthOf, months, plusMonths, yearOf } from '../../../quantities/months.ts';
import type { VoucherLaw } from '../../../rules/hong-kong-care-law.ts';
import type { LivingPlace } from '../compare-scenario.ts';
import { readSayings, rowReader, sayingsOf, sinceOf, type TableDesk } from '../table-desk.ts';
import type { GovernmentRow, Stand } from './government-row.ts';
import { standAfterAll } from './stand.ts';

/** 長者醫療券: so much a year, from January of the year of the birthday; on the mainland only where the pilot takes them. */
export function voucherRow(desk: TableDesk, law: VoucherLaw): GovernmentRow {
  const { scenario } = desk;
  const reader = rowReader(desk);
  const amount = reader.read(law.voucherAmount, law.voucherAmount.id);
  const since = sinceOf(desk, law.voucherAmount);
  const age = reader.read(law.voucherAge, law.voucherAge.id);
  const start = readSayings(reader, law.voucherStart);
  const scope = scenario.living === 'guangdong' ? sayingsOf(reader.limit(law.voucherBayAreaScope)) : [];
  const stand = standOf(scenario.living, scope.length > 0);
  const first = age === undefined ? undefined : firstGrant(plusMonths(scenario.birth, age), start);
  return {
    scheme: 'HEALTH_CARE_VOUCHERS',
    yearly: amount === undefined ? undefined : money(amount * 100),
    since,
    age: age === undefined ? undefined : months(age),
    firstMonth: first,
    ...{ conditions: [...start, ...scope], counts: ['NO_TEST_IN_THE_RULES'], excludes: [] },
    ...{ ...standAfterAll(stand, scenario, reader), reader },
  };
}

/** January of the year where the rule says so, otherwise the month of the birthday. */
function firstGrant(birthday: Month, start: readonly string[]): Month {
  return start.includes('january-of-the-year-of-the-birthday') ? monthOf(yearOf(birthday), 1) : birthday;
}

function standOf(living: LivingPlace, isTakenThere: boolean): Stand {
  if (living === 'hong-kong') return { answer: 'OPEN', notes: ['IF_CONDITIONS_ARE_MET', 'VOUCHERS_ADD_UP'] };
  if (!isTakenThere) return { answer: 'ASK', notes: ['VOUCHERS_ELSEWHERE'] };
  return { answer: 'OPEN', notes: ['VOUCHERS_IN_THE_BAY_AREA', 'IF_CONDITIONS_ARE_MET', 'VOUCHERS_ADD_UP'] };
}
