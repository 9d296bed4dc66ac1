import type { Column, Figure } from '../../shared/result.ts';
import type { PrivateTerm } from './private-terms.ts';

/**
 * The table `private`: cover that one can buy beside public care, and what else helps to pay, item by item. An amount is in
 * `hkd` or in `cny`; `ratio` is a share; `count` is places, cities or an age; `unit` says per what the amount is, or what
 * is counted; `days` for how many days a year it is paid; `note` is what the rule says in words. What is not known is empty.
 */
export const privateColumns = [
  { id: 'kind', unit: 'words' },
  { id: 'item', unit: 'words' },
  { id: 'hkd', unit: 'HKD' },
  { id: 'cny', unit: 'CNY' },
  { id: 'ratio', unit: 'ratio' },
  { id: 'count', unit: 'count' },
  { id: 'unit', unit: 'words' },
  { id: 'days', unit: 'count' },
  { id: 'note', unit: 'words' },
  { id: 'from', unit: 'text' },
  { id: 'until', unit: 'text' },
  { id: 'evidence', unit: 'text' },
  { id: 'rule', unit: 'text' },
] as const satisfies readonly Column[];

/** The id of a column of the table `private`. */
export type PrivateColumnId = (typeof privateColumns)[number]['id'];

/** A row by its columns. */
export type PrivateRow = Readonly<Record<PrivateColumnId, Figure>>;

/** What stands together on a screen. */
export type PrivateKind =
  | 'PRIVATE_STANDARD'
  | 'PRIVATE_SURGERY'
  | 'PRIVATE_SHARES'
  | 'PRIVATE_PREMIUMS'
  | 'PRIVATE_TERMS'
  | 'PRIVATE_PRE_EXISTING'
  | 'PRIVATE_MAINLAND'
  | 'PRIVATE_SUPPORT'
  | 'PRIVATE_VOUCHERS';

/** What there is to know of it. */
export type PrivateItem =
  | `VHIS_${'YEARLY_LIMIT' | 'ROOM' | 'MISCELLANEOUS' | 'DOCTOR' | 'SPECIALIST' | 'INTENSIVE_CARE'}`
  | `VHIS_${'COMPLEX' | 'MAJOR' | 'INTERMEDIATE' | 'MINOR'}_SURGERY`
  | `VHIS_${'ANAESTHETIST' | 'THEATRE' | 'IMAGING' | 'IMAGING_OWN' | 'CANCER' | 'OUTPATIENT_VISIT' | 'OUTPATIENT_YEAR'}`
  | `VHIS_${'PREMIUM_STANDARD' | 'PREMIUM_FLEXI' | 'COST_TREND' | 'TAX' | 'RENEWAL' | 'OUTPATIENT' | 'PRE_EXISTING'}`
  | `VHIS_PRE_EXISTING_${1 | 2 | 3 | 4}`
  | 'LAYERS'
  | `TOP_UP_${'PRICE' | 'CATALOGUE' | 'OUTSIDE' | 'SPECIAL_DRUGS' | 'TERMS'}`
  | `SUPPORT_${'COPAYMENT' | 'LIMIT' | 'TERMS'}`
  | `VOUCHERS_${'HKU_SHENZHEN' | 'SCOPE' | 'POINTS' | 'CITIES' | 'SPENDING' | 'REWARD'}`;

/** Per what an amount is, or what is counted. */
export type PrivateUnit =
  | `PER_${'YEAR' | 'DAY' | 'VISIT' | 'OPERATION' | 'PERIOD' | 'SURGEON'}`
  | `COUNT_${'AGE' | 'POINTS' | 'CITIES'}`;

/** The codes of the cells of the table. A code without words does not compile. */
export type PrivateCode = PrivateKind | PrivateItem | PrivateUnit | `TERM_${PrivateTerm}` | 'TERM_OF_ONES_OWN';
