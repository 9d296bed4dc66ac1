import type { OpeningCode } from '../engine/medical/covers/opening.ts';
import type { MedicalFactId } from '../engine/medical/facts/medical-facts.ts';
import type { MedicalCaveatCode } from '../engine/medical/medical-caveat.ts';
import type { Cover } from '../engine/medical/medical-scenario.ts';
import type { Caveat, Figure, FigureUnit, Missing, Result } from '../engine/shared/result.ts';
import { readableFigure } from './figure-text.ts';
import { medical as words } from './language/en/medical.ts';
import type { MedicalFigures, MedicalLineId } from './language/medical-words.ts';
import { medicalTables } from './medical-tables.ts';
import { medicalTitle } from './medical-title.ts';
import type { Line, NotePlace, Report, ReportNote, View } from './report.ts';
import { reportFrame } from './report-frame.ts';

/** A medical result as a neutral report: the answer in words, every cover beside it, and where it all comes from. */
export function reportMedical(result: Result, { currency }: View): Report {
  const reasons = result.kind === 'not-eligible' ? result.reasons.map(noteOfReason) : [];
  const missing = result.kind === 'undetermined' ? result.missing : [];
  const figures = figuresOf(result, currency);
  return {
    schema: 'bayplan.medical/1',
    ...reportFrame(result, words, new Set(currency === 'cny' ? brief : [...brief, 'fx'])),
    title: medicalTitle(result),
    headline: headlineOf(result, figures, reasons, missing),
    lines: result.kind === 'not-eligible' ? [] : linesOf(figures),
    tables: medicalTables(result, currency),
    reasons,
    missing,
    caveats: result.caveats.map(noteOfCaveat),
    moreLine: words.moreLine,
  };
}

/** What the first screen names of the assumptions, where nobody chose it. */
const brief: readonly string[] = ['scheme', 'wage', 'sex', 'line', 'retire'];

/** Where each caveat stands: under the headline what was claimed, on the first screen what bears on the year, the rest with `--explain`. */
const placeOf: Readonly<Record<MedicalCaveatCode, NotePlace>> = {
  BASE_RAISED_TO_FLOOR: 'headline',
  BASE_CUT_TO_CEILING: 'headline',
  BASE_AT_FLOOR: 'screen',
  BAND_UNKNOWN: 'screen',
  PREMIUM_UNKNOWN: 'screen',
  PREMIUM_CHANGED: 'screen',
  FULLEST_FORM: 'screen',
  HOSPITAL_LIMIT_REACHED: 'screen',
  NO_EFFECT: 'screen',
  MISSING_PRICE_UNKNOWN: 'explain',
  CLAIM_UNKNOWN: 'screen',
  VISITS_UNKNOWN: 'screen',
  INPATIENT_IN_WORDS: 'screen',
  CONTINUOUS_MONTHS_UNKNOWN: 'screen',
  LIMIT_REACHED: 'explain',
  LIMIT_UNKNOWN: 'screen',
  RATIO_AT_LEAST: 'screen',
  UNREFERRED: 'screen',
  OTHER_SYSTEM: 'screen',
  NEVER_PAYS_BACK: 'screen',
  OUTPATIENT_LIMIT_UNKNOWN: 'explain',
  ACCOUNT_UNKNOWN: 'explain',
  WAIT_NONE: 'screen',
  WAIT_UNKNOWN: 'screen',
  WAIT_OF_RESIDENTS: 'screen',
  FOR_LIFE_UNKNOWN: 'screen',
  FOR_LIFE_NEVER: 'screen',
  FOR_LIFE_TIER_TWO: 'screen',
  FOR_LIFE_SHORT: 'screen',
  FOR_LIFE_CITY: 'screen',
  MONTHS_ASSUMED_NONE: 'screen',
  MISSING_MONTHS_METHOD_ENDED: 'screen',
  CARRIED_ON: 'screen',
  CAP_APPLIED_FOR: 'screen',
  PASSING_BILL_IN_FULL: 'screen',
  VOUCHERS: 'screen',
  VOUCHERS_ASSUMED: 'screen',
  VOUCHERS_BAY_AREA: 'screen',
  VOUCHERS_NOT_YET: 'screen',
  VOUCHERS_UNKNOWN: 'screen',
  WAITING: 'screen',
  WAITING_TIMES: 'screen',
  WAITING_UNKNOWN: 'screen',
  PRIVATE_UNKNOWN: 'screen',
  SUPPORT_ENDED: 'screen',
  TOP_UP_UNKNOWN: 'screen',
  VHIS_ROW: 'screen',
  VHIS_PREMIUM_OF_WOMEN: 'screen',
  VHIS_PREMIUM_UNKNOWN: 'screen',
  HONG_KONG_NOT_PAID: 'screen',
  EXCHANGE_RATE_UNKNOWN: 'screen',
  CLAIM_FITS: 'headline',
  CLAIM_FITS_NONE: 'headline',
  CLAIM_NOT_OPEN: 'headline',
  CLAIM_OTHER: 'screen',
  CLAIM_NOT_SAID: 'screen',
  YEARS_PROJECTED: 'screen',
  YEARS_RETIREMENT_UNKNOWN: 'screen',
  YEARS_PAYS_ON: 'screen',
  YEARS_CONTINUOUS_MONTHS: 'screen',
  YEARS_CARE_ELSEWHERE: 'screen',
  HONG_KONG_FEES_HELD: 'screen',
  RULES_RECALLED: 'screen',
  RULES_OVERRIDDEN: 'screen',
  OVERRIDES_UNUSED: 'screen',
};

function noteOfCaveat({ code, values }: Caveat): ReportNote {
  const known = code as MedicalCaveatCode;
  return { code, text: words.caveats[known](values), place: placeOf[known] };
}

function noteOfReason({ code, values }: Caveat): ReportNote {
  const text = words.reasons[code as OpeningCode](values);
  return { code, text, place: 'screen', rule: String(values['rule']) };
}

function headlineOf(
  result: Result,
  figures: MedicalFigures,
  reasons: readonly ReportNote[],
  missing: readonly Missing[],
): string {
  if (result.kind === 'not-eligible') return words.notEligible(reasons.map(({ text }) => text));
  return result.kind === 'undetermined' ? words.undetermined(figures, missing) : words.headline(figures);
}

const lineIds: readonly MedicalLineId[] = ['pays', 'fund', 'all', 'back', 'life', 'vouchers'];

function linesOf(figures: MedicalFigures): readonly Line[] {
  return lineIds.flatMap((id) => {
    const text = words.line(id, figures);
    return text === null ? [] : [{ label: words.lines[id], text }];
  });
}

/** An amount with its currency: its own, the other one where that was asked for, or both; `null` where it is not known. */
type Amount = (id: MedicalFactId) => string | null;

function amountsIn({ facts, units }: Result, currency: View['currency']): Amount {
  const written = (id: string): string | null => {
    const [value, unit] = [facts[id] ?? null, units[id] as FigureUnit];
    if (value === null) return null;
    const magnitude = id.startsWith('netBenefit') ? Math.abs(Number(value)) : value;
    return `${unit.startsWith('HKD') ? 'HKD' : 'RMB'} ${readableFigure(magnitude, unit)}`;
  };
  return (id) => {
    const [own, other] = [written(id), currency === 'cny' ? null : written(`${id}Converted`)];
    if (own === null || other === null) return own;
    if (currency === 'hkd') return own.startsWith('HKD') ? own : other;
    return `${own} (${other})`;
  };
}

function figuresOf(result: Result, currency: View['currency']): MedicalFigures {
  const { facts, assumptions } = result;
  const amount = amountsIn(result, currency);
  const taken = (id: string): string | undefined => assumptions.find((one) => one.id === id)?.value;
  const count = (id: MedicalFactId): number | null => facts[id] as number | null;
  const text = (value: Figure | undefined): string | null =>
    value === null || value === undefined ? null : String(value);
  return {
    scheme: facts['scheme'] as Cover,
    year: String(facts['year']),
    monthly: amount('monthlyPremium'),
    yearly: amount('annualPremium'),
    base: amount('premiumBase'),
    employer: facts['employerMonthlyPremium'] === 0 ? null : amount('employerMonthlyPremium'),
    account: facts['personalAccountCredit'] === 0 ? null : amount('personalAccountCredit'),
    care: taken('visits') !== 'none',
    eligible: amount('eligibleSpending'),
    fund: amount('fundPays'),
    person: amount('personPays'),
    limit: amount('outpatientAnnualLimit'),
    hospitalLimit: amount('outpatientHospitalLimit'),
    reachedIn: text(facts['limitReachedInMonth']),
    cost: amount('yearCost'),
    net: amount('netBenefit'),
    netIsNegative: Number(facts['netBenefit']) < 0,
    breakEven: amount('breakEvenSpending'),
    cap: amount('hongKongYearlyCap'),
    voucher: facts['voucherAmount'] === 0 ? null : amount('voucherAmount'),
    life: {
      retired: taken('retired') === 'yes',
      from: text(facts['lifetimeCoverFrom']),
      required: count('lifetimeCoverMonthsRequired'),
      local: count('lifetimeCoverLocalMonthsRequired'),
      missing: count('lifetimeCoverMonthsMissing'),
      short: count('lifetimeCoverMonthsShort'),
    },
  };
}
