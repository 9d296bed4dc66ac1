import type { ReportWords } from '../report-words.ts';
import { monthInWords } from './time.ts';

/** The words every report shares, in English. */
export const report: ReportWords = {
  asOf: 'as of',
  assumed: 'Assumed',
  explain: {
    trace: 'How each figure came about',
    basis: 'The rules used',
    above: 'see above',
    evidence: {
      verified: 'verified',
      corroborated: 'corroborated by a second source',
      derived: 'derived by arithmetic',
      secondary: 'from a secondary source',
      recalled: 'recalled from memory',
      press: 'from the press',
    },
    standings: {
      'in-force': 'in force',
      provisional: 'newest known',
      projected: 'carried on by an assumption',
      overridden: 'your own value',
    },
    choosers: { default: 'by default', scenario: 'by the scenario', flag: 'by flag' },
    doesNotExist: 'There is no such figure here.',
    notEligible: 'The law does not admit it:',
    period: (from, until) => (until === undefined ? `from ${from}` : `from ${from} to ${until}`),
    reading: (name) => `reading ${name}`,
    notKnown: (missing) =>
      `Not known. No rule for it: ${missing.map(({ rule, month }) => `${rule} for ${monthInWords(month)}`).join('; ')}.`,
  },
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
    count: '',
    month: '',
    age: '',
    text: '',
    words: '',
  },
  ownValue: 'your own',
  rulesLine: (rules, byEvidence) =>
    rules === 0
      ? 'no rule went into it, only what was said'
      : `${rules} ${rules === 1 ? 'rule' : 'rules'}: ${byEvidence.map(([evidence, count]) => `${count} ${evidence}`).join(', ')}`,
  moreLine: (notes) =>
    `${notes === 0 ? '' : `${notes} more ${notes === 1 ? 'note' : 'notes'} and `}every source: --explain · --table years --table facts --json`,
};
