import type { Column } from '../../shared/result.ts';
import type { Employment } from '../employment.ts';
import type { Papers } from '../pension-scenario.ts';

/** The rule that opens a way. */
type GateName =
  | 'employeesGate'
  | 'selfEmployedGate'
  | 'flexibleWorkersGate'
  | 'flexibleWorkersGateOfGuangdong'
  | 'residentSchemeGate'
  | 'studentsGate';

interface WayIn {
  readonly id: string;
  readonly gate: GateName;
  readonly scheme: 'employee' | 'resident' | 'none';
  /** The employment that goes this way; absent: nobody in work does. */
  readonly employment?: Employment;
  /** The one paper it asks for. */
  readonly paper?: Exclude<Papers, 'none'>;
}

/** 参保途径: every way into mainland pension insurance for a resident of Hong Kong, and the one that looks like one. */
export const ways = [
  { id: 'EMPLOYEE', gate: 'employeesGate', scheme: 'employee', employment: 'employee' },
  { id: 'SELF_EMPLOYED', gate: 'selfEmployedGate', scheme: 'employee', employment: 'self-employed' },
  {
    id: 'FLEXIBLE_BY_PERMIT',
    gate: 'flexibleWorkersGate',
    scheme: 'employee',
    employment: 'flexible',
    paper: 'residence-permit',
  },
  {
    id: 'FLEXIBLE_BY_REGISTRATION',
    gate: 'flexibleWorkersGateOfGuangdong',
    scheme: 'employee',
    employment: 'flexible',
    paper: 'employment-registration',
  },
  { id: 'RESIDENT_SCHEME', gate: 'residentSchemeGate', scheme: 'resident', paper: 'residence-permit' },
  { id: 'STUDENT', gate: 'studentsGate', scheme: 'none' },
] as const satisfies readonly WayIn[];

/** One way in. */
export type Way = WayIn & (typeof ways)[number];

/** What closes a way to one person, the first that applies. */
export type ClosedBy =
  | 'NO_PENSION'
  | 'NOT_NAMED'
  | 'BELOW_YOUNGEST'
  | 'AFTER_STATUTORY'
  | 'ABOVE_OLDEST'
  | 'IN_WORK'
  | 'OTHER_EMPLOYMENT'
  | 'WITHOUT_PAPER';

type WayId = (typeof ways)[number]['id'];

/** The codes of the cells of the table `ways`. A code without words does not compile. */
export type WayCode =
  | `WAY_${WayId}`
  | `WAY_${WayId}_${'PAPERS' | 'OPENS' | 'CLOSES' | 'NOTE'}`
  | `WAY_CLOSED_${ClosedBy}`;

/** The table `ways`: one row a way in. `open` is yes, no or unknown for this person as far as the scenario says. */
export const wayColumns = [
  { id: 'way', unit: 'words' },
  { id: 'open', unit: 'text' },
  { id: 'from', unit: 'month' },
  { id: 'papers', unit: 'words' },
  { id: 'opens', unit: 'words' },
  { id: 'closes', unit: 'words' },
  { id: 'note', unit: 'words' },
  { id: 'rule', unit: 'text' },
  { id: 'evidence', unit: 'text' },
] as const satisfies readonly Column[];

/** The id of a column of the table `ways`. */
export type WayColumnId = (typeof wayColumns)[number]['id'];
