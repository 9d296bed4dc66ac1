import type { MedicalFigures, MedicalLineId, MedicalWords } from '../medical-words.ts';
import { caveats } from './medical-caveats.ts';
import { cells, covers } from './medical-cells.ts';
import { columns } from './medical-columns.ts';
import { facts } from './medical-facts.ts';
import { monthInWords, monthsInWords } from './time.ts';

/** How a sentence calls each cover. */
const called: MedicalWords['covers'] = {
  employee: 'the employees’ insurance',
  'employee-tier-1': 'the employees’ tier one',
  'employee-tier-2': 'the employees’ tier two',
  flexible: 'cover as a flexible worker',
  resident: 'the residents’ scheme',
  'hong-kong-public': 'public care in Hong Kong',
};

const lines: Readonly<Record<MedicalLineId, (figures: MedicalFigures) => string | null>> = {
  pays: ({ scheme, care, person, cap, reachedIn, monthly, base, employer, account, life }) => {
    if (scheme === 'hong-kong-public') return care ? charges(person, cap, reachedIn) : null;
    if (monthly === null || life.retired) return null;
    return `${monthly} a month on a base of ${base}${account === null ? '' : `, ${account} of it to your own account`}${employer === null ? '' : `; the employer adds ${employer}`}`;
  },
  fund: ({ care, fund, eligible, limit, hospitalLimit, reachedIn }) => {
    const at = hospitalLimit === null ? '' : `, ${hospitalLimit} of it at hospitals`;
    const most = limit === null ? null : `at most ${limit} a year for ordinary visits${at}`;
    if (!care || fund === null || eligible === null) return most;
    const reached = reachedIn === null ? '' : `, used up in ${monthInWords(reachedIn)}`;
    return `${fund} of ${eligible}${most === null ? '' : `; ${most}${reached}`}`;
  },
  all: ({ scheme, cost, net, netIsNegative, care, life }) => {
    if (cost === null || !care || scheme === 'hong-kong-public') return null;
    if (life.retired) return `${cost} in the year`;
    if (net === null) return `${cost} with the premium`;
    return `${cost} with the premium; the fund pays ${net} ${netIsNegative ? 'less' : 'more'} than you paid in`;
  },
  back: ({ breakEven, life }) =>
    breakEven === null || life.retired
      ? null
      : `with ${breakEven} of eligible care a year at the bound community centre`,
  life: ({ year, life: { retired, from, required, local, missing, short } }) => {
    if (retired || required === null || local === null || missing === null || from === null) return null;
    const asked = `${monthsInWords(required)} paid, ${monthsInWords(local)} in the city`;
    if (from <= `${year}-01`)
      return `due since ${monthInWords(from)} with ${asked}; ${monthsInWords(missing)} still to pay`;
    const lack = short === 0 ? 'complete by then' : `${monthsInWords(short)} short by then`;
    return `from ${monthInWords(from)} with ${asked}; ${monthsInWords(missing)} still to pay, ${lack}`;
  },
  vouchers: ({ voucher }) => (voucher === null ? null : `${voucher} in the year, for outpatient care`),
};

/** What public care charges, and where the year's cap stands. */
function charges(person: string | null, cap: string | null, reachedIn: string | null): string | null {
  if (person === null) return null;
  if (cap === null) return person;
  return `${person}; fees without self-financed items are at most ${cap} a year${reachedIn === null ? '' : `, used up in ${monthInWords(reachedIn)}`}`;
}

function paysForCare({ care, eligible, fund, person }: MedicalFigures): string {
  if (!care) return ' No care was named: try --visit outpatient:community:300x12.';
  if (eligible === null || fund === null || person === null) return '';
  return ` For care of ${eligible} its fund pays ${fund} and you pay ${person}.`;
}

/** What the cover costs; nothing of whoever has it for life. */
function costs({ scheme, year, monthly, yearly, life }: MedicalFigures): string {
  if (life.retired) return `In ${year} ${called[scheme]} costs you nothing: cover for life is granted.`;
  return `In ${year} ${called[scheme]} costs you ${monthly} a month, ${yearly} the year.`;
}

/** The medical plan in English. */
export const medical: MedicalWords = {
  plan: 'Medical cover 医疗保险',
  covers,
  facts,
  tables: {
    schemes: 'Every cover on the same care, in RMB',
    visits: 'Visit by visit, in RMB',
    charges: 'Public care in Hong Kong, in HKD',
    years: 'A life of cover, in RMB',
    waiting: 'How long public care in Hong Kong was waited for 輪候時間',
    private: 'Cover that one can buy, and what else helps to pay',
    vouchers: 'Health care vouchers by year 長者醫療券',
    claim: 'What was said, held against every scheme',
  },
  columns,
  cells,
  marks: {
    own: '← asked for',
    closed: 'not open',
    ownAndClosed: '← not open',
    notSaid: 'care not named',
  },
  assumptions: {
    asOf: 'as of',
    asKnownOn: 'rules as known on',
    city: 'city',
    scheme: 'cover',
    employment: 'work',
    sex: 'sex',
    line: 'line',
    birth: 'born',
    age: 'age',
    year: 'year',
    retired: 'cover for life',
    retire: 'retires',
    wage: 'wage',
    insuredMonths: 'months paid',
    localMonths: 'of them here',
    continuousMonths: 'unbroken',
    gap: 'gap in months',
    missedYears: 'years missed',
    repairedYears: 'years paid since',
    vhis: 'VHIS',
    visits: 'uses of care',
    outlook: 'outlook',
    wageGrowth: 'wages',
    inflation: 'prices',
    careInflation: 'care',
    project: 'carried on',
    fx: 'HKD for RMB 1',
  },
  caveats,
  reasons: {
    BY_EMPLOYER: () => '',
    EMPLOYER_NEEDED: ({ scheme }) =>
      `${covers[scheme as keyof typeof covers]} is had through an employer; you said you have none.`,
    FLEXIBLE_TIER_ONE_ONLY: () =>
      'Whoever works flexibly has tier one (一档) and nothing else; tier two (二档) exists only through an employer.',
    WITH_PERMIT: () => '',
    JOINS_BY_EMPLOYER: ({ scheme }) =>
      `Whoever is employed is insured by the employer and cannot take ${called[scheme as keyof typeof called]}.`,
    NOT_FLEXIBLY_EMPLOYED: () => 'Paid alone it is for those who work flexibly; you said you do not work.',
    NOT_EMPLOYED: () => '',
    NOT_IN_WORK_ONLY: () =>
      'The residents’ scheme (居民医保) is for those who are not in work; whoever works flexibly pays for tier one alone.',
    ELIGIBLE_PERSON: () => '',
    INSURER_DECIDES: () => '',
  },
  lines: {
    pays: 'You pay',
    fund: 'Fund pays',
    all: 'All in all',
    back: 'Pays back',
    life: 'For life',
    vouchers: 'Vouchers',
  },
  line: (id, figures) => lines[id](figures),
  headline: (figures) => {
    const { scheme, year, care, person } = figures;
    if (scheme === 'hong-kong-public')
      return care && person !== null
        ? `Public care in Hong Kong asks no premium; for this care of ${year} it charges ${person}.`
        : 'Public care in Hong Kong asks no premium. Name care to see what it charges: --visit specialist::1x4.';
    return costs(figures) + paysForCare(figures);
  },
  undetermined: (figures, missing) => {
    const { scheme, year, yearly } = figures;
    const premium =
      yearly === null || scheme === 'hong-kong-public'
        ? `Not everything of ${year} is known.`
        : `${costs(figures)} What the care costs you is not known.`;
    if (missing.length === 0) return premium;
    return `${premium} Not found: ${missing.map(({ rule, month }) => `${rule} for ${monthInWords(month)}`).join('; ')}.`;
  },
  notEligible: (reasons) => reasons.join(' '),
  moreLine: (notes) =>
    `${notes === 0 ? '' : `${notes} more ${notes === 1 ? 'note' : 'notes'} and `}every source: --explain · --table visits --table schemes --table years --json`,
};
