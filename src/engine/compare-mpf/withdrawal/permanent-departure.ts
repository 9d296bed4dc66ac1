import { plusMonths } from '../../../quantities/months.ts';
import { taxOf, type WithdrawalDesk, worksAt } from './withdrawal-desk.ts';
import type { ConflictCode, WithdrawalRow } from './withdrawal-row.ts';

/**
 * 永久性離開香港: at any age, all at once, once in a lifetime, on a declaration not to come back to work or to settle, with proof
 * that one may live elsewhere; for the mainland a Home Return Permit (回鄉證) alone is none. Read as of the age chosen for
 * it, otherwise as of now.
 *
 * @source hong-kong/mpf/permanent-departure, hong-kong/mpf/departure-to-the-mainland, hong-kong/mpf/withdrawal-tax
 */
export function permanentDepartureRow(desk: WithdrawalDesk): WithdrawalRow {
  const { law, scenario } = desk;
  const { withdraw, withdrawAt, birth, living } = scenario;
  const reader = desk.reader();
  const age = withdraw === 'permanent-departure' ? withdrawAt : undefined;
  const terms = reader.sayings(law.permanentDeparture).filter((one) => one !== 'at-once');
  return {
    ground: 'PERMANENT_DEPARTURE',
    when: 'ANY_TIME',
    ...(age !== undefined && { first: { month: plusMonths(birth, age), age } }),
    form: ['AT_ONCE'],
    conditions: [...terms, ...(living === 'elsewhere' ? [] : reader.sayings(law.departureToTheMainland))],
    conflicts: departureConflicts(desk),
    tax: taxOf(reader, desk, ['mandatory-part-none-on-departure', 'employers-voluntary-part-taxed-on-departure']),
    reader,
  };
}

/**
 * Where the declaration does not fit the person: a job or a home kept in Hong Kong. Whether 高齡津貼 and 長者生活津貼 are touched
 * by it was not found.
 */
export function departureConflicts({ scenario, ageNow }: WithdrawalDesk): readonly ConflictCode[] {
  const { withdraw, withdrawAt, living, government } = scenario;
  const age = withdraw === 'permanent-departure' && withdrawAt !== undefined ? withdrawAt : ageNow;
  return [
    ...(worksAt(age, scenario) ? (['WORKS_IN_HONG_KONG'] as const) : []),
    ...(living === 'hong-kong' ? (['LIVES_IN_HONG_KONG'] as const) : []),
    ...(government === 'counted' ? (['ALLOWANCES_NOT_KNOWN'] as const) : []),
  ];
}
