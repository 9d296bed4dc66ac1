import { stepsTableUnder } from '../../src/engine/pension/joining/steps-table.ts';
import { waysTableUnder } from '../../src/engine/pension/joining/ways-table.ts';
import type { PensionScenario } from '../../src/engine/pension/pension-scenario.ts';
import type { MoreTable } from '../../src/engine/shared/more-table.ts';
import type { Figure } from '../../src/engine/shared/result.ts';
import type { JoiningLaw } from '../../src/rules/joining-law.ts';
import type { PensionLaw } from '../../src/rules/pension-law.ts';
import { toyLawWith, toyRule, toyScenario } from './toy-law.ts';

/** Round numbers: two months of stay, a permit for a year, notice of five months, a year of paying on before a lump sum. */
const toyJoiningLaw: JoiningLaw = {
  employeesGate: toyRule('employees', 'employment-contract'),
  selfEmployedGate: toyRule('self-employed', 'business-registration'),
  flexibleWorkersGate: toyRule('flexible-national', 'residence-permit'),
  flexibleWorkersGateOfGuangdong: toyRule('flexible-guangdong', 'residence-permit, employment-registration'),
  residentSchemeGate: toyRule('resident', 'residence-permit, not-in-work'),
  studentsGate: toyRule('students', 'medical-insurance-only'),
  youngestAge: toyRule('youngest-age', 192),
  residencePermitStay: toyRule('stay', 2),
  residencePermitGrounds: toyRule('grounds', 'job, home, study'),
  residencePermitValidity: toyRule('validity', 12),
  doubleCoverExemption: toyRule('exemption', 'certificate'),
  doubleCoverProof: toyRule('proof', 'statement'),
  paymentChannels: toyRule('channels', 'phone'),
  earlyRetirementNotice: toyRule('early-notice', 5),
  deferredRetirementNotice: toyRule('late-notice', 5),
  payingOnOffice: toyRule('office', 'tax-office'),
  reachingTheMinimum: toyRule('reaching', 'pay-on, lump-sum'),
  lumpSumPayingOn: toyRule('lump-sum-after', 12),
  lumpSumInsuredBefore: toyRule('lump-sum-before', '2027-02'),
  shortAtStatutoryAge: toyRule('short', 'pay-on'),
  proofOfLife: toyRule('proof-of-life', 12),
  proofOfLifeChannels: toyRule('proof-of-life-channels', 'phone'),
  proofOfLifeAbroad: toyRule('proof-of-life-abroad', 'app'),
  leaving: toyRule('leaving', 'account-kept'),
  backPayment: toyRule('back-payment', 'employed'),
};

/** The toy law of joining with single rules replaced. */
export function toyJoiningLawWith(changes: Partial<JoiningLaw> = {}): JoiningLaw {
  return { ...toyJoiningLaw, ...changes };
}

/** The toy law of joining without rules: they have no values. */
export function toyJoiningLawWithout(...names: readonly (keyof JoiningLaw)[]): JoiningLaw {
  const emptied = names.map((name) => [name, { ...toyJoiningLaw[name], values: [] }]);
  return { ...toyJoiningLaw, ...Object.fromEntries(emptied) };
}

interface Laws {
  readonly joining?: JoiningLaw;
  readonly law?: PensionLaw;
}

type Without = readonly (keyof PensionScenario)[];
type Row = Readonly<Record<string, Figure>>;

/** The rows of the table `ways` by the name of the way. */
export function waysOf(changes: Partial<PensionScenario>, laws: Laws = {}, ...without: Without): Record<string, Row> {
  const { joining = toyJoiningLaw, law = toyLawWith() } = laws;
  const table = waysTableUnder(law, joining, toyScenario(changes, ...without));
  return Object.fromEntries(rowsOf(table).map((row) => [String(row['way']).replace('WAY_', ''), row]));
}

/** The rows of the table `steps`. */
export function stepsOf(changes: Partial<PensionScenario>, laws: Laws = {}, ...without: Without): readonly Row[] {
  const { joining = toyJoiningLaw, law = toyLawWith() } = laws;
  return rowsOf(stepsTableUnder(law, joining, toyScenario(changes, ...without)));
}

function rowsOf({ table }: MoreTable): readonly Row[] {
  return table.rows.map((row) => Object.fromEntries(table.columns.map(({ id }, place) => [id, row[place] ?? null])));
}
