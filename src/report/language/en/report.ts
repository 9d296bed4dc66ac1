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
    words: '',
  },
  ownValue: 'your own',
  rulesLine: (rules, byEvidence) =>
    `${rules} ${rules === 1 ? 'rule' : 'rules'}: ${byEvidence.map(([evidence, count]) => `${count} ${evidence}`).join(', ')}`,
  moreLine: (notes) =>
    `${notes === 0 ? '' : `${notes} more ${notes === 1 ? 'note' : 'notes'} and `}every source: --explain · --table years --table facts --json`,
};
