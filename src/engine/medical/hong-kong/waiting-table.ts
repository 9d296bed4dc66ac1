import { type IsoDate, monthOfDay } from '../../../quantities/calendar.ts';
import { hongKongMedicalLaw } from '../../../rules/hong-kong/medical-law.ts';
import type { Cluster, WaitingByCluster, WaitingLaw } from '../../../rules/hong-kong-care-law.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { MoreTable } from '../../shared/more-table.ts';
import type { Column, Figure } from '../../shared/result.ts';
import { openRuleBook } from '../../shared/rule-book.ts';
import { lastKnown, type Shown } from '../last-known.ts';
import type { MedicalCaveat } from '../medical-caveat.ts';
import type { MedicalScenario } from '../medical-scenario.ts';

/**
 * The table `waiting`: how long public care in Hong Kong was waited for, by service and cluster. Half of the cases waited
 * no longer than `median`, nine of ten no longer than `longest`, in `unit`; `list` is how many waited at the end of the
 * period, which is `from` and `until`.
 */
export const waitingColumns = [
  { id: 'service', unit: 'words' },
  { id: 'cluster', unit: 'words' },
  { id: 'median', unit: 'count' },
  { id: 'longest', unit: 'count' },
  { id: 'unit', unit: 'words' },
  { id: 'list', unit: 'count' },
  { id: 'from', unit: 'text' },
  { id: 'until', unit: 'text' },
  { id: 'evidence', unit: 'text' },
  { id: 'rule', unit: 'text' },
] as const satisfies readonly Column[];

/** The id of a column of the table `waiting`. */
export type WaitingColumnId = (typeof waitingColumns)[number]['id'];

const services = [
  { service: 'WAITING_JOINT_REPLACEMENT', rule: 'jointReplacementWaiting', unit: 'PER_MONTHS' },
  { service: 'WAITING_CATARACT', rule: 'cataractWaiting', unit: 'PER_MONTHS' },
  { service: 'WAITING_SURGERY_CLINIC', rule: 'surgeryClinicWaiting', unit: 'PER_WEEKS' },
] as const;

type Service = (typeof services)[number];

/** 醫院聯網 in the order of the authority's own tables. */
const clusters = ['hke', 'hkw', 'kc', 'ke', 'kw', 'nte', 'ntw'] as const satisfies readonly Cluster[];

/** The codes of the cells of the table. A code without words does not compile. */
export type WaitingCode = Service['service'] | Service['unit'] | `CLUSTER_${Cluster}`;

/** 輪候時間 as last known, never turned into money; a service that is not known has no rows and is named. */
export function waitingTable(scenario: MedicalScenario, law: WaitingLaw = hongKongMedicalLaw): MoreTable {
  const book = openRuleBook(scenario);
  const shown = { book, month: monthOfDay(scenario.asOf), asKnownOn: scenario.asKnownOn };
  const found = services.map((service) => rowsOf(service, law[service.rule], shown));
  const unknown = services.filter((_, place) => found[place]?.length === 0).map(({ rule }) => law[rule].id);
  return {
    id: 'waiting',
    table: { columns: waitingColumns, rows: found.flat() },
    caveats: caveatsOf(unknown),
    basis: book.uses(),
  };
}

function rowsOf(
  { service, unit }: Service,
  rule: Rule<WaitingByCluster>,
  shown: Shown,
): readonly (readonly Figure[])[] {
  const known = lastKnown(overBy(rule, shown.asKnownOn), shown);
  if (known === undefined) return [];
  const { from, until = null, evidence } = known.use;
  return clusters.map((cluster) => {
    const { median, longest, list = null } = known.value[cluster];
    const row: Record<WaitingColumnId, Figure> = {
      ...{ service, cluster: `CLUSTER_${cluster}`, median, longest, unit, list },
      ...{ from, until, evidence, rule: rule.id },
    };
    return waitingColumns.map(({ id }) => row[id]);
  });
}

/** The periods that were over by a day: no figures are known before, and on what day they came out was not found. */
function overBy<T>(rule: Rule<T>, asKnownOn: IsoDate | undefined): Rule<T> {
  if (asKnownOn === undefined) return rule;
  return { ...rule, values: rule.values.filter(({ until }) => until === undefined || until < asKnownOn) };
}

function caveatsOf(unknown: readonly string[]): readonly MedicalCaveat[] {
  const times: MedicalCaveat = { code: 'WAITING_TIMES', values: {} };
  return unknown.length === 0 ? [times] : [times, { code: 'WAITING_UNKNOWN', values: { rules: unknown.join(', ') } }];
}
