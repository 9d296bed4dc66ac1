import type { Unit } from '../../../rules/rule.ts';
import type { RulesWords } from '../rules-words.ts';
import { counted } from './time.ts';

const units: Readonly<Partial<Record<Unit, string>>> = {
  '1': 'number',
  text: 'words',
  mixed: 'as named',
  m2: 'square metres',
  'HKD/CNY': 'HKD for RMB 1',
};

/** What is said of rules, in English. */
export const rules: RulesWords = {
  labels: {
    unit: 'Unit',
    review: 'Review',
    confirmed: 'Last confirmed',
    evidence: 'Evidence',
    source: 'Source',
    months: 'Months',
    periods: 'Periods',
    ages: 'Ages',
    lookUp: 'look up what follows:',
  },
  columns: { month: 'month', value: 'value', age: 'age', man: 'man', woman: 'woman' },
  listTitle: (prefix) => (prefix === '' ? 'What the program knows' : `What the program knows · ${prefix}`),
  listed: (shown, known) => (shown === known ? `${known}` : `${shown} of ${known}`),
  listMore: 'bayplan rules show ID: values and sources · bayplan rules due: what to look up',
  unit: (unit) => units[unit] ?? unit.replace('CNY', 'RMB').replace('/', ' a '),
  review: (review, dueOn) => {
    if (dueOn === undefined || review.startsWith('by ')) return review;
    return `${review}, next from ${dueOn}`;
  },
  dated: (from, until, value) =>
    until === undefined ? `from ${from}: ${value}` : `from ${from} to ${until}: ${value}`,
  usedOn: (standing, on) => (standing === 'in-force' ? `← in force on ${on}` : `← the newest known on ${on}`),
  publishedOn: (day) => `published ${day}`,
  reading: (name, isDefault, from) => `${isDefault ? 'Reading' : 'Other reading'} from ${from}: ${name}`,
  months: (first, newest) => `${first} to ${newest}`,
  years: (from, to) => `${from}–${to}`,
  ages: (first, last) => `${first} to ${last}, one by one`,
  chances: (period, day) =>
    period === undefined ? `It has no period before ${day}.` : `Chance of dying within a year of age, ${period}`,
  dueTitle: (count) => (count === 0 ? 'Nothing to look up' : `To look up again: ${count}`),
  late: (months) => (months === 0 ? 'due this month' : `${counted(months, 'month')} late`),
  newest: (day, review, confirmedOn) => `last value ${day} · review ${review} · last confirmed ${confirmedOn}`,
  next: (id, dueOn) => `next: ${id} on ${dueOn}`,
};
