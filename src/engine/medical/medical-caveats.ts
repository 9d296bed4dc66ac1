import { monthOfDay } from '../../quantities/calendar.ts';
import { monthOf, monthText } from '../../quantities/months.ts';
import { percentOf } from '../shared/percent-of.ts';
import { ruleCaveats } from '../shared/rule-caveats.ts';
import { careCaveats } from './care/care-caveats.ts';
import { claimCaveats } from './claim/claim-caveats.ts';
import type { CoverOption } from './covers/cover-option.ts';
import { convertedId, moneyFactIds } from './facts/medical-facts.ts';
import { hongKongCaveats } from './hong-kong/hong-kong-caveats.ts';
import type { MedicalDesk } from './insured.ts';
import { isInHongKong, isMainland, type MedicalCase, wageGrowthOf } from './medical-case.ts';
import type { MedicalCaveat, MedicalCaveatCode } from './medical-caveat.ts';
import { notKnownCaveats } from './not-known-caveats.ts';
import type { YearPremium } from './premium/year-premium.ts';

/**
 * Everything a reader must know beside the figures: what was claimed, what moved the premium, what is not known of the
 * care, the rules.
 *
 * @param ofLife of the wait and of cover for life
 */
export function medicalCaveats(one: MedicalCase, ofLife: readonly MedicalCaveat[]): readonly MedicalCaveat[] {
  const { own, scenario, book } = one;
  return [
    ...claimCaveats(one),
    ...atFloor(one),
    ...(own === undefined
      ? []
      : [
          ...premiumCaveats(own, one),
          ...careCaveats(own, one),
          ...breakEvenCaveats(own),
          ...notKnownCaveats(own, one),
        ]),
    ...ofLife,
    ...noEffect(one),
    ...otherSystem(one),
    ...besidePublicCare(one),
    ...(scenario.project ? [carriedOn(one)] : []),
    ...hongKongCaveats(one),
    ...(one.exchange === undefined ? [noExchangeRate(one)] : []),
    ...ruleCaveats(scenario.overrides, book.uses()),
  ];
}

const ofNotes: Readonly<Record<string, MedicalCaveatCode>> = {
  RAISED_TO_FLOOR: 'BASE_RAISED_TO_FLOOR',
  CUT_TO_CEILING: 'BASE_CUT_TO_CEILING',
  LIMITS_UNKNOWN: 'BAND_UNKNOWN',
  FLOOR_UNKNOWN: 'BAND_UNKNOWN',
  CEILING_UNKNOWN: 'BAND_UNKNOWN',
};

/** Without a wage the premiums of employees and of the flexible, here or in the table, are on the floor. */
function atFloor({ options, scenario }: MedicalCase): readonly MedicalCaveat[] {
  const found = options.find(({ december }) => december.notes.includes('AT_FLOOR'));
  const base = found?.december.base;
  return base === undefined ? [] : [{ code: 'BASE_AT_FLOOR', values: { base, year: scenario.year } }];
}

const restsOnPremium = [
  'premiumBase',
  'monthlyPremium',
  'annualPremium',
  'yearCost',
  'netBenefit',
  'breakEvenSpending',
] as const;

/** What moved the base, or might have, in December of the year; and what leaves a month of it not known. */
function premiumCaveats({ premium, december, desk }: CoverOption, { scenario }: MedicalCase): readonly MedicalCaveat[] {
  const unknown = premium.months.filter(({ person }) => person === undefined);
  const missing = [...new Set(unknown.flatMap((month) => month.missing))];
  const codes = [...new Set(december.notes.flatMap((note) => ofNotes[note] ?? []))];
  const { wage = null, year, asOf } = scenario;
  const values = { wage, base: december.base ?? null, rules: december.unlimited.join(', '), year, city: desk.city };
  const moved = [
    ...codes.map((code): MedicalCaveat => ({ code, values })),
    ...changed(premium, year),
    ...formOf(desk, year),
  ];
  if (missing.length === 0) return moved;
  const later = year > Number(asOf.slice(0, 4)) ? 'yes' : 'no';
  const ofMonths = { year, count: unknown.length, later, rules: missing.join(', ') };
  return [...moved, { code: 'PREMIUM_UNKNOWN', values: ofMonths, withholds: restsOnPremium }];
}

/** A premium that was not the same all year. */
function changed({ months }: YearPremium, year: number): readonly MedicalCaveat[] {
  const [first, last] = [months.find(({ person }) => person !== undefined)?.person, months.at(-1)?.person];
  if (first === undefined || last === undefined || first === last) return [];
  return [{ code: 'PREMIUM_CHANGED', values: { first, last, year } }];
}

/** Of a city that has several forms under one name, the fullest is computed. */
function formOf({ city, law, book, insured }: MedicalDesk, year: number): readonly MedicalCaveat[] {
  if (insured.scheme !== 'employee') return [];
  const forms = Object.keys(book.look(law.employeeRates, monthOf(year, 12))?.value ?? {});
  return forms.length > 1 ? [{ code: 'FULLEST_FORM', values: { city } }] : [];
}

/** What was said that this cover does not go by. */
function noEffect({ scenario }: MedicalCase): readonly MedicalCaveat[] {
  const { scheme, retired, gap = 0, missedYears = 0, repairedYears = 0 } = scenario;
  const isResident = scheme === 'resident';
  const idle = [
    ...(gap > 0 && (isResident || retired || scheme === 'hong-kong-public') ? ['gap'] : []),
    ...(missedYears > 0 && !isResident ? ['missedYears'] : []),
    ...(repairedYears > 0 && (!isResident || missedYears === 0) ? ['repairedYears'] : []),
  ];
  return idle.length === 0 ? [] : [{ code: 'NO_EFFECT', values: { fields: idle.join(', ') } }];
}

/** What the fund pays at most at the clinic: nothing where its ratio is nothing. */
function breakEvenCaveats({ breakEven, premium, care, clinicRatio }: CoverOption): readonly MedicalCaveat[] {
  const { person } = premium;
  const { all } = care.limits;
  if (breakEven !== null || person === undefined || all === undefined) return [];
  const values = { premium: person, limit: clinicRatio?.numerator === 0 ? 0 : all };
  return [{ code: 'NEVER_PAYS_BACK', values, withholds: ['breakEvenSpending'] }];
}

/** Care named in the other system's terms counts in the table of the schemes alone. */
function otherSystem({ own, scenario, hongKong }: MedicalCase): readonly MedicalCaveat[] {
  const other = scenario.visits.filter(own === undefined ? isMainland : isInHongKong);
  if (other.length === 0) return [];
  const values = { count: other.length, system: own === undefined ? 'mainland' : 'hong-kong' };
  const nothingOfItsOwn = own === undefined ? hongKong === undefined : own.eligible === undefined;
  const withholds = ['eligibleSpending', 'fundPays', 'personPays', 'yearCost', 'netBenefit'];
  return [{ code: 'OTHER_SYSTEM', values, ...(nothingOfItsOwn && { withholds }) }];
}

/** Nothing is converted where the rate of the valuation month is not known. */
function noExchangeRate({ scenario }: MedicalCase): MedicalCaveat {
  const values = { month: monthText(monthOfDay(scenario.asOf)) };
  return { code: 'EXCHANGE_RATE_UNKNOWN', values, withholds: moneyFactIds.map(convertedId) };
}

/** 自願醫保 as a row of the covers: what its premium is, and what it leaves out. */
function besidePublicCare({ vhis }: MedicalCase): readonly MedicalCaveat[] {
  return vhis === undefined ? [] : [{ code: 'VHIS_ROW', values: { premium: vhis.amount ?? null } }];
}

function carriedOn({ scenario }: MedicalCase): MedicalCaveat {
  return { code: 'CARRIED_ON', values: { wageGrowth: percentOf(wageGrowthOf(scenario)) } };
}
