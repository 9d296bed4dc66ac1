/** What reads a record, loaded only where one is given. */

export { readListCsv } from './list-csv.ts';
export { readRecord } from './read-record.ts';
export { youngestBy } from './youngest-by.ts';
