import { money, times, type Yuan, yuan } from '../../../quantities/money.ts';
import type { Month } from '../../../quantities/months.ts';
import { type Rate, rate } from '../../../quantities/rate.ts';
import { roundHalfUp } from '../../../quantities/rounding.ts';
import type { MedicalScheme } from '../../../rules/medical-law.ts';
import { type LimitedBase, limitedBase } from '../../shared/limited-base.ts';
import { type PartReader, partReader } from '../../shared/part-reader.ts';
import { isRetiree, type MedicalDesk } from '../insured.ts';
import { fullestForm } from './fullest-form.ts';

/** 一个月的医保费. What is `undefined` is not known; the employer of a person who has none pays nothing. */
export interface MonthPremium {
  readonly base: Yuan | undefined;
  readonly personRate: Rate | undefined;
  readonly person: Yuan | undefined;
  readonly employerRate: Rate | undefined;
  readonly employer: Yuan | undefined;
  readonly rules: readonly string[];
  readonly missing: readonly string[];
  /** Ids of the limits that were not found: the declared base stands as it is. */
  readonly unlimited: readonly string[];
  /** What moved the base, or might have. */
  readonly notes: readonly string[];
}

type EmployeeScheme = Exclude<MedicalScheme, 'flexible' | 'resident'>;

/**
 * 月缴费: base × rate. The base of an employee and of the flexibly employed is what is declared, between the limits of the
 * calendar year, and the floor where nothing is declared; that of a resident is the scheme's own. The retired who have
 * cover for life pay nothing.
 *
 * @param declared the wage, or the base chosen; `undefined` is the floor
 * @rounding each share to the fen, half up
 */
export function monthPremium(desk: MedicalDesk, month: Month, declared: Yuan | undefined): MonthPremium {
  const reader = partReader(desk.book, month);
  const { scheme } = desk.insured;
  if (isRetiree(desk.insured)) return retiredPremium(desk, reader);
  if (scheme === 'resident') return residentPremium(desk, reader);
  const base = declaredBase(desk, reader, declared);
  return premium(
    reader,
    base,
    scheme === 'flexible' ? flexibleShares(desk, reader) : employeeShares(desk, scheme, reader),
  );
}

const none: LimitedBase = { base: money(0), notes: ['LIFELONG_COVER'], unlimited: [] };

/** 退休人员: nothing. Whether tier two gives cover for life at all is not known. */
function retiredPremium({ city, insured }: MedicalDesk, reader: PartReader): MonthPremium {
  if (insured.scheme !== 'employee-tier-2') return premium(reader, none, { employee: '0', employer: '0' });
  reader.missing.push(`${city}/medical/tier-2-lifelong-cover`);
  return premium(reader, unknown, { employee: undefined, employer: undefined });
}

const unknown: LimitedBase = { base: undefined, notes: [], unlimited: [] };

/** 居民: the scheme's own base and rate; what the government adds is not the person's. */
function residentPremium({ city, law }: MedicalDesk, reader: PartReader): MonthPremium {
  const employee = reader.read(law.residentRate, `${city}/medical/resident-rate`);
  const base = reader.read(law.residentBase, `${city}/medical/resident-base`);
  const own = { base: base === undefined ? undefined : yuan(base), notes: [], unlimited: [] };
  return premium(reader, own, { employee, employer: '0' });
}

/** 灵活就业: both shares are the person's. */
function flexibleShares({ city, law }: MedicalDesk, reader: PartReader): PossibleShares {
  reader.limit(law.flexibleScheme);
  return { employee: reader.read(law.flexibleRate, `${city}/medical/flexible-rate`), employer: '0' };
}

const tierOf = { 'employee-tier-1': 'tier-1', 'employee-tier-2': 'tier-2' } as const;

/** 职工: the shares of the form; a form that the city does not have is missing. */
function employeeShares({ law }: MedicalDesk, scheme: EmployeeScheme, reader: PartReader): PossibleShares {
  const rates = reader.read(law.employeeRates, law.employeeRates.id);
  const shares = scheme === 'employee' ? fullestForm(rates) : rates?.[tierOf[scheme]];
  if (shares?.employer === undefined) reader.missing.push(law.employeeRates.id);
  return { employee: shares?.employee, employer: shares?.employer };
}

/** 申报基数 between the limits; who declares none has the floor, and where that is not known he has no base. */
function declaredBase({ city, law }: MedicalDesk, reader: PartReader, declared: Yuan | undefined): LimitedBase {
  const id = law.baseLimits?.id ?? `${city}/medical/employee-base-limits`;
  const limits = reader.limit(law.baseLimits) ?? {};
  if (declared !== undefined) return limitedBase(declared, limits, id);
  if (limits.floor !== undefined) return { base: yuan(limits.floor), notes: ['AT_FLOOR'], unlimited: [] };
  reader.missing.push(id);
  return { base: undefined, notes: [], unlimited: [] };
}

interface PossibleShares {
  readonly employee: string | undefined;
  readonly employer: string | undefined;
}

function premium({ rules, missing }: PartReader, limited: LimitedBase, shares: PossibleShares): MonthPremium {
  const { base, notes, unlimited } = limited;
  const personRate = rateIn(shares.employee);
  const employerRate = rateIn(shares.employer);
  return {
    base,
    personRate,
    person: shareOf(base, personRate),
    employerRate,
    employer: shareOf(base, employerRate),
    rules,
    missing: [...new Set(missing)],
    unlimited,
    notes,
  };
}

function rateIn(text: string | undefined): Rate | undefined {
  return text === undefined ? undefined : rate(text);
}

function shareOf(base: Yuan | undefined, share: Rate | undefined): Yuan | undefined {
  if (share?.numerator === 0) return money(0);
  return base === undefined || share === undefined ? undefined : times(base, share, roundHalfUp);
}
