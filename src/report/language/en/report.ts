import type { ReportWords } from '../report-words.ts';

/** The words every report shares, in English. */
export const report: ReportWords = {
  asOf: 'as of',
  assumed: 'Assumed',
  explain: { trace: 'How each figure came about', basis: 'The rules used', from: 'from' },
  units: {
    CNY: 'RMB',
    'CNY/month': 'RMB a month',
    HKD: 'HKD',
    'HKD/month': 'HKD a month',
    index: '',
    tenths: '',
    ratio: '',
    months: 'months',
    year: '',
    month: '',
    age: '',
    text: '',
  },
  moreNotes: (count) => `${count} more ${count === 1 ? 'note' : 'notes'}: --explain`,
  basisLine: (rules, byEvidence) =>
    `${rules} rules used: ${byEvidence.map(([evidence, count]) => `${count} ${evidence}`).join(', ')}` +
    ' · all of it: --explain · more: --table years --json --csv',
};
