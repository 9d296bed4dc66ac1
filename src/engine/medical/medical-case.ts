import { monthOfDay } from '../../quantities/calendar.ts';
import { type Money, money } from '../../quantities/money.ts';
import { laterMonth, type Month, monthOf, monthsBetween } from '../../quantities/months.ts';
import type { Rate } from '../../quantities/rate.ts';
import type { HongKongMedicalLaw, MedicalLaw, MedicalScheme } from '../../rules/medical-law.ts';
import { carriedOn } from '../shared/carried-on.ts';
import { exchangeRate } from '../shared/exchange.ts';
import { outlooks } from '../shared/outlooks.ts';
import { openRuleBook, type RuleBook } from '../shared/rule-book.ts';
import { type CoverOption, coverOption } from './covers/cover-option.ts';
import { type ChargedYear, chargeYear } from './hong-kong/charge-year.ts';
import { type VhisPremium, vhisPremium } from './hong-kong/vhis-premium.ts';
import { voucherYears } from './hong-kong/voucher-years.ts';
import type { Insured, MedicalDesk } from './insured.ts';
import type { MedicalLaws } from './laws-of.ts';
import { careInYear } from './life/care-of-year.ts';
import type { CareUse, HongKongCareUse, MainlandCare, MedicalScenario } from './medical-scenario.ts';
import { unbrokenMonths } from './waits/unbroken-months.ts';
import { mayWaitIn, waitOf } from './waits/wait-of.ts';

/** One person and one year of care under every cover there is. */
export interface MedicalCase {
  readonly scenario: MedicalScenario;
  readonly laws: MedicalLaws;
  readonly book: RuleBook;
  /** Every scheme of the city on the same care, in the order of the table. */
  readonly options: readonly CoverOption[];
  /** The one that was asked for; absent for public care in Hong Kong. */
  readonly own: CoverOption | undefined;
  /** Public care in Hong Kong; `undefined` where the year's care was said in the mainland's terms alone. */
  readonly hongKong: ChargedYear | undefined;
  /** 長者醫療券 granted in the year; `undefined` is not known. */
  readonly vouchers: Money<'HKD'> | undefined;
  /** 自願醫保 beside public care, where it was asked for. */
  readonly vhis: VhisPremium | undefined;
  /** HKD for 1 CNY in the valuation month. */
  readonly exchange: Rate | undefined;
}

/** Settles the year under every cover. */
export function medicalCase(asked: MedicalScenario, laws: MedicalLaws): MedicalCase {
  const scenario = { ...asked, visits: careInYear(asked, asked.year) };
  const book = bookOf(scenario);
  const visits = said(scenario, isMainland);
  const uses = said(scenario, isInHongKong);
  const options = schemesOf(laws.mainland).map((scheme) =>
    coverOption(deskOf(scenario, laws.mainland, book, scheme), scenario.year, scenario.wage, visits),
  );
  return {
    scenario,
    laws,
    book,
    options,
    own: options.find(({ scheme }) => scheme === scenario.scheme),
    hongKong: uses && chargeYear(laws.hongKong, book, scenario.year, uses),
    vouchers: vouchersOf(scenario, laws.hongKong, book),
    vhis: vhisOf(scenario, laws.hongKong, book),
    exchange: exchangeOf(scenario, book),
  };
}

/** The year's care of one system by month; `undefined` where it was said in the other's terms alone, for no bill is made up. */
function said<Use extends CareUse>(
  { visits, year }: MedicalScenario,
  isOne: (use: CareUse) => use is Use,
): readonly (Omit<Use, 'month'> & { readonly month: Month })[] | undefined {
  const own = visits.filter(isOne).map((use) => ({ ...use, month: monthOf(year, use.month) }));
  return own.length === 0 && visits.length > 0 ? undefined : own;
}

/** 長者醫療券 granted on 1 January of the year; nothing before the age. */
function vouchersOf(
  { birth, year, vouchersUsed = money(0) }: MedicalScenario,
  law: HongKongMedicalLaw,
  book: RuleBook,
): Money<'HKD'> | undefined {
  const { years, missing } = voucherYears(law, book, { birth, firstYear: year, howMany: 1, yearlyUse: vouchersUsed });
  return missing.length > 0 ? undefined : (years[0]?.granted ?? money(0));
}

function vhisOf(
  { vhis: plan, sex, birth, year, asOf }: MedicalScenario,
  law: HongKongMedicalLaw,
  book: RuleBook,
): VhisPremium | undefined {
  return (
    plan && vhisPremium(law, book, { plan, sex, birth, year, on: laterMonth(monthOf(year, 12), monthOfDay(asOf)) })
  );
}

/** The rules as they stand, carried on past the last published value where the scenario asks for it. */
function bookOf(scenario: MedicalScenario): RuleBook {
  const book = openRuleBook(scenario);
  return scenario.project ? carriedOn(book, { wageGrowth: wageGrowthOf(scenario) }) : book;
}

/** The growth of wages that is assumed. */
export function wageGrowthOf({ wageGrowth, outlook }: MedicalScenario): Rate {
  return wageGrowth ?? outlooks[outlook].wageGrowth;
}

function exchangeOf({ asOf, asKnownOn, fx, outlook }: MedicalScenario, book: RuleBook): Rate | undefined {
  const path = { asOf, asKnownOn, fixed: fx, share: outlooks[outlook].fxShare };
  return exchangeRate(monthOfDay(asOf), path, book);
}

/** 参保形式 of the city: tiers where it has tiers, otherwise one form of the employees; then those that everybody has. */
export function schemesOf(law: MedicalLaw): readonly MedicalScheme[] {
  const employees: readonly MedicalScheme[] =
    law.tierTwoJoining === undefined ? ['employee'] : ['employee-tier-1', 'employee-tier-2'];
  return [...employees, 'flexible', 'resident'];
}

function deskOf(scenario: MedicalScenario, law: MedicalLaw, book: RuleBook, scheme: MedicalScheme): MedicalDesk {
  const desk = { city: scenario.city, law, book, insured: insuredOf(scenario, scheme) };
  const mayWait = mayWaitIn(waitOf(desk, scenario), scenario.year);
  return { ...desk, ...(mayWait !== undefined && { mayWait }) };
}

/** The person in the year of care under a scheme. */
export function insuredOf(scenario: MedicalScenario, scheme: MedicalScheme): Insured {
  const { birth, year } = scenario;
  const retired = scenario.retired && (scheme === 'employee-tier-2') === (scenario.scheme === 'employee-tier-2');
  const continuousMonths = unbrokenMonths(scenario);
  const age = monthsBetween(birth, monthOf(year, 1));
  return { scheme, age, retired, ...(continuousMonths !== undefined && { continuousMonths }) };
}

/** Whether a use of care is one on the mainland. */
export function isMainland(use: CareUse): use is MainlandCare {
  return use.system === 'mainland';
}

/** Whether a use of care is one in Hong Kong. */
export function isInHongKong(use: CareUse): use is HongKongCareUse {
  return use.system === 'hong-kong';
}
