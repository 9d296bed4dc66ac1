import type { PartReader } from '../../shared/part-reader.ts';
import type { CompareScenario } from '../compare-scenario.ts';
import type { Stand } from './government-row.ts';

/**
 * How a scheme stands after all: not known where a rule of it says nothing in the month. After 永久性離開香港 what is open
 * must be asked: whether such a withdrawal ends these benefits was not found, and its declaration speaks of no return.
 */
export function standAfterAll(stand: Stand, { withdraw }: CompareScenario, { missing }: PartReader): Stand {
  if (missing.length > 0) return { answer: 'NOT_KNOWN', notes: [] };
  if (stand.answer !== 'OPEN' || withdraw !== 'permanent-departure') return stand;
  return { answer: 'ASK', notes: ['AFTER_DEPARTURE', ...stand.notes] };
}
