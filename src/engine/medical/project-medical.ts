import type { Result, Table, Wanted } from '../shared/result.ts';
import { visitsTable } from './care/visits-table.ts';
import { claimCaveats } from './claim/claim-caveats.ts';
import { openingFor } from './covers/opening.ts';
import { schemesTable } from './covers/schemes-table.ts';
import { convertedFacts } from './facts/converted-facts.ts';
import { hongKongFacts, personFacts, schemeFacts } from './facts/fact-figures.ts';
import { medicalAssumptions } from './facts/medical-assumptions.ts';
import { type MedicalFacts, unitsOf } from './facts/medical-facts.ts';
import { missingOf } from './facts/missing-of.ts';
import { traceMedical } from './facts/trace-medical.ts';
import { forLife } from './for-life/for-life.ts';
import { forLifeCaveats } from './for-life/for-life-caveats.ts';
import { chargesTable } from './hong-kong/charges-table.ts';
import { lawsOf, type MedicalLaws } from './laws-of.ts';
import { type MedicalCase, medicalCase } from './medical-case.ts';
import type { MedicalCaveat, MedicalReason } from './medical-caveat.ts';
import { medicalCaveats } from './medical-caveats.ts';
import type { MedicalScenario } from './medical-scenario.ts';
import { waitCaveats } from './waits/wait-caveats.ts';
import { waitOf } from './waits/wait-of.ts';

/** What cover costs and pays in a year of care, by the rules this package ships. */
export function projectMedical(scenario: MedicalScenario, wanted: Wanted): Result {
  return projectMedicalUnder(lawsOf(scenario.city), scenario, wanted);
}

/**
 * The same under given laws.
 *
 * Pure: the same scenario and rules give the same result. A cover that is not open to the person is `not-eligible`; where
 * a rule of the premium or of a visit is missing, the year's totals are not known, and the result is `undetermined` with
 * what is. What nobody said and a visit goes by empties them too; a caveat asks for it.
 */
export function projectMedicalUnder(laws: MedicalLaws, scenario: MedicalScenario, wanted: Wanted): Result {
  const one = medicalCase(scenario, laws);
  const reasons = refusals(one);
  const { facts: own, caveats } = reasons.length > 0 ? refused(one) : settled(one);
  const ownUnits = unitsOf(scenario.scheme);
  const converted = wanted.hongKongDollars ? convertedFacts(own, ownUnits, one.exchange) : undefined;
  const facts = { ...own, ...converted?.facts };
  const units = { ...ownUnits, ...converted?.units };
  const assumptions = medicalAssumptions(one);
  const envelope = {
    plan: 'medical',
    asOf: scenario.asOf,
    facts,
    units,
    tables: tablesOf(one, reasons.length > 0),
    assumptions,
    caveats,
    basis: one.book.uses(),
    ...(wanted.trace && { trace: traceMedical(one, { facts, units, assumptions }) }),
  };
  if (reasons.length > 0) return { kind: 'not-eligible', ...envelope, reasons };
  return isUnknown(one)
    ? { kind: 'undetermined', ...envelope, missing: missingOf(one) }
    : { kind: 'projected', ...envelope };
}

/** Whether the premium, or what the care that was named costs, is not known: for want of a rule or of a word. */
function isUnknown({ own, hongKong }: MedicalCase): boolean {
  if (own === undefined) return hongKong !== undefined && hongKong.person === undefined;
  return own.premium.person === undefined || (own.eligible !== undefined && own.fund === undefined);
}

/** Why the cover that was asked for is not open to the person. */
function refusals({ scenario, laws }: MedicalCase): readonly MedicalReason[] {
  const { open, code, rule } = openingFor(scenario.scheme, scenario, laws.mainland);
  if (open !== 'no' || rule === undefined) return [];
  return [{ code, values: { scheme: scenario.scheme, rule } }];
}

interface Settled {
  readonly facts: MedicalFacts;
  readonly caveats: readonly MedicalCaveat[];
}

function refused(one: MedicalCase): Settled {
  return { facts: personFacts(one.scenario), caveats: claimCaveats(one) };
}

function settled(one: MedicalCase): Settled {
  const { own, scenario } = one;
  if (own === undefined) return { facts: hongKongFacts(one), caveats: medicalCaveats(one, []) };
  const life = forLife(own, one);
  const wait = waitOf(own.desk, scenario);
  const caveats = [...waitCaveats(wait), ...forLifeCaveats(own, life, scenario)];
  return { facts: schemeFacts(own, one, life, wait), caveats: medicalCaveats(one, caveats) };
}

function tablesOf(one: MedicalCase, isRefused: boolean): Readonly<Record<string, Table>> {
  return {
    schemes: schemesTable(one),
    visits: visitsTable(isRefused ? [] : (one.own?.care.visits ?? [])),
    charges: chargesTable(one.hongKong?.visits ?? []),
  };
}
