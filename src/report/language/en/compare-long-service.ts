import type { LongServiceCaveatCode } from '../../../engine/compare-mpf/long-service/long-service-caveats.ts';
import type { LongServiceWord } from '../../../engine/compare-mpf/long-service/long-service-row.ts';
import type { LongServiceColumnId } from '../../../engine/compare-mpf/long-service/long-service-table.ts';
import type { Caveat } from '../../../engine/shared/result.ts';
import { monthsInWords } from './time.ts';
import { hkd, text } from './values.ts';

const columns: Readonly<Record<LongServiceColumnId, string>> = {
  item: 'what',
  needed: 'months asked for',
  served: 'months served',
  since: 'from day',
  until: 'to day',
  years: 'whole years',
  days: 'and days',
  wage: 'wage',
  amount: 'amount',
  note: 'note',
  from: 'since',
  source: 'source',
  evidence: 'evidence',
  rule: 'rule',
};

const cells: Readonly<Record<LongServiceWord, string>> = {
  SEVERANCE: 'Severance payment 遣散費',
  LONG_SERVICE: 'Long service payment 長期服務金',
  BEFORE: 'For service before offsetting 對沖 ended',
  AFTER: 'For service since then',
  CUT_BY_CAP: 'Taken off by the cap on the whole',
  TOTAL: 'Payment in all',
  OFFSETTING: 'What may be offset 對沖',
  OFFSET_MANDATORY: 'Offset by the employer’s mandatory contributions 強制性供款',
  OFFSET_VOLUNTARY: 'Offset by the employer’s voluntary contributions 自願性供款',
  PAID: 'What the employer pays beside your MPF',
  OLD_TOTAL: 'Had offsetting not ended: payment in all',
  OLD_OFFSET: 'Had offsetting not ended: offset',
  OLD_PAID: 'Had offsetting not ended: paid beside your MPF',
  SHORTFALL: 'What you would have less than before; the Government makes it up',
  SERVED_LONG_ENOUGH: 'Served long enough.',
  SERVED_TOO_SHORT: 'Not served long enough.',
  ON_REDUNDANCY: 'On redundancy or lay-off.',
  ON_OTHER_REASONS:
    'On dismissal (not for redundancy or serious misconduct), on leaving for ill health or at 65 and over, on death, and at the end of a fixed term that is not renewed.',
  'mandatory-only-for-service-before-2025-05-01':
    'The employer’s mandatory contributions: only the part for service before May 2025.',
  'voluntary-for-both': 'The employer’s voluntary contributions: both parts.',
  'wages-of-the-month-before': 'The wage of April 2025 decides the part before.',
  'shortfall-paid-by-the-government': 'The Government makes up what is less than under the old rule.',
};

const noRows = 'The table of long service (長期服務金) has no rows:';

const caveats: Readonly<Record<LongServiceCaveatCode, (values: Caveat['values']) => string>> = {
  LONG_SERVICE_NO_START: () => `${noRows} it needs the first day of the employment. --employed-from sets it.`,
  LONG_SERVICE_NO_EMPLOYER: () => `${noRows} the self-employed have no employer.`,
  LONG_SERVICE_DAY_RATED: () => `${noRows} those paid by the day or piece have a formula of their own, left out here.`,
  LONG_SERVICE_NO_WAGE: () => `${noRows} there is no wage in Hong Kong.`,
  LONG_SERVICE_ENDS_BEFORE: () => `${noRows} work ends before the employment begins.`,
  LONG_SERVICE_TAKEN: ({ employedFrom, endsOn, lastWage, wageBefore, employerMandatory, employerVoluntary }) =>
    `Long service (長期服務金) is computed from ${text(employedFrom)} to ${text(endsOn)}, on a last wage of ${hkd(lastWage)} and one of ${hkd(wageBefore)} before offsetting (對沖) ended. The employer’s mandatory contributions are taken as ${hkd(employerMandatory)}, voluntary ones as ${hkd(employerVoluntary)}. Unless you said otherwise, wages are today’s income, contributions are those on it without returns, and none is voluntary.`,
  LONG_SERVICE_REASONS: () =>
    'Severance (遣散費) and long service (長期服務金) are paid for some reasons only. Somebody who leaves by choice before 65 in good health gets neither.',
  LONG_SERVICE_WORKED_OUT: () =>
    'How an incomplete year counts was worked out from published values. Mandatory contributions are assumed to offset first; the order in the law was not read.',
  LONG_SERVICE_CUT_BY_CAP: ({ amount }) => `The cap on the whole payment takes off ${hkd(amount)}.`,
  LONG_SERVICE_TOO_SHORT: ({ served, severance, longService }) =>
    `Nothing is due: ${monthsInWords(served)} of service; severance (遣散費) needs ${monthsInWords(severance)}, long service (長期服務金) ${monthsInWords(longService)}.`,
  LONG_SERVICE_NOT_KNOWN: ({ rules }) => `Long service (長期服務金) is not known: ${text(rules)}.`,
};

/** The table of severance and long service in English. */
export const compareLongService = { title: 'Severance and long service 遣散費、長期服務金', columns, cells, caveats };
