/** What reads a record, loaded only where one is given. */
export { readRecord } from './read-record.ts';
export { readRecordCsv } from './record-csv.ts';
export { youngestBy } from './youngest-by.ts';
