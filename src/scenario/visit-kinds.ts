import type { Access, Care, Place } from '../engine/medical/care/visit.ts';
import type { HongKongCareUse } from '../engine/medical/medical-scenario.ts';

/** The parts of a visit, in the order in which they are written. */
export const partNames = ['kind', 'facility', 'amount', 'times', 'access', 'month', 'weeks'] as const;
export type PartName = (typeof partNames)[number];

/** Care on the mainland, as a person names it. */
export const mainlandKinds: readonly Care[] = [
  'outpatient',
  'chronic-1',
  'chronic-2',
  'hypertension',
  'diabetes',
  'inpatient',
  'consultation',
  'equipment',
];
export const places: readonly Place[] = ['community', 'primary', 'secondary', 'tertiary', 'family-doctor'];
export const accesses: readonly Access[] = ['bound', 'referred', 'unreferred'];

/** A kind of public care in Hong Kong: what each facility means, and what its third part counts. */
export interface HongKongKind {
  /** By the name of the facility; the empty one is none. */
  readonly facilities: Readonly<Record<string, Pick<HongKongCareUse, 'care' | 'triage'>>>;
  /** A number of days, visits or procedures, a supply of weeks of one item, or HKD. */
  readonly measure: 'count' | 'supply' | 'amount';
  /** How one is written. */
  readonly like: string;
}

function counted(care: HongKongCareUse['care']): HongKongKind {
  return { facilities: { '': { care } }, measure: 'count', like: `${care}::1` };
}

/** Public care in Hong Kong, as a person names it. */
export const hongKongKinds = {
  emergency: {
    facilities: {
      '': { care: 'emergency' },
      'triage-1': { care: 'emergency', triage: 1 },
      'triage-2': { care: 'emergency', triage: 2 },
      'triage-3': { care: 'emergency', triage: 3 },
      'triage-4': { care: 'emergency', triage: 4 },
      'triage-5': { care: 'emergency', triage: 5 },
    },
    measure: 'count',
    like: 'emergency:triage-3:1',
  },
  'family-clinic': counted('family-clinic'),
  'specialist-first': counted('specialist-first'),
  specialist: counted('specialist'),
  'inpatient-day': counted('inpatient-day'),
  'convalescent-day': counted('convalescent-day'),
  'day-procedure': counted('day-procedure'),
  imaging: counted('imaging'),
  mri: counted('mri'),
  'drug-item': {
    facilities: {
      specialist: { care: 'specialist-drug-item' },
      'family-clinic': { care: 'family-clinic-drug-item' },
    },
    measure: 'supply',
    like: 'drug-item:specialist:16w',
  },
  'self-financed': { facilities: { '': { care: 'self-financed' } }, measure: 'amount', like: 'self-financed::5000' },
} as const satisfies Readonly<Record<string, HongKongKind>>;

/** The name of a kind of care in Hong Kong. */
export type HongKongKindId = keyof typeof hongKongKinds;

/** Every kind of care, the mainland's first. */
export const visitKinds: readonly (Care | HongKongKindId)[] = [
  ...mainlandKinds,
  ...(Object.keys(hongKongKinds) as readonly HongKongKindId[]),
];

/** The facilities a person may name for a kind of care in Hong Kong. */
export function facilitiesOf({ facilities }: HongKongKind): readonly string[] {
  return Object.keys(facilities).filter((name) => name !== '');
}

/** The keys of a visit as a map; all there are while its kind is not known. */
export function keysOf(kind: Care | HongKongKindId | undefined): readonly PartName[] {
  if (kind === undefined) return partNames;
  const hongKong = hongKongKindOf(kind);
  if (hongKong === undefined) return partNames.filter((name) => name !== 'weeks');
  const without = new Set<PartName>(['access']);
  if (facilitiesOf(hongKong).length === 0) without.add('facility');
  if (hongKong.measure !== 'supply') without.add('weeks');
  return partNames.filter((name) => !without.has(name));
}

/** The kind of care in Hong Kong of a name; `undefined` for one of the mainland, or for what is none. */
export function hongKongKindOf(kind: string): HongKongKind | undefined {
  return Object.hasOwn(hongKongKinds, kind) ? hongKongKinds[kind as HongKongKindId] : undefined;
}

/** How a visit of a kind in Hong Kong is written; those of the mainland are all written alike. */
export function likeOf(kind: string): string | undefined {
  return hongKongKindOf(kind)?.like;
}
