import type { MedicalLaw } from '../../../rules/medical-law.ts';
import type { Cover, MedicalScenario, Work } from '../medical-scenario.ts';

/** Why a cover is open to a person or is not. A code without a sentence does not compile. */
export type OpeningCode =
  | 'BY_EMPLOYER'
  | 'EMPLOYER_NEEDED'
  | 'FLEXIBLE_TIER_ONE_ONLY'
  | 'WITH_PERMIT'
  | 'JOINS_BY_EMPLOYER'
  | 'NOT_FLEXIBLY_EMPLOYED'
  | 'NOT_EMPLOYED'
  | 'NOT_IN_WORK_ONLY'
  | 'ELIGIBLE_PERSON'
  | 'INSURER_DECIDES';

/** Whether a cover is open to a person by his work, why, and by which rule; `unknown` where he did not say how he works. */
export interface Opening {
  readonly open: 'yes' | 'no' | 'unknown';
  readonly code: OpeningCode;
  /** Absent where no rule is needed to see it. */
  readonly rule: string | undefined;
}

/** 参保资格 of a resident of Hong Kong, by how he works. */
export function openingOf(cover: Cover, work: Work | undefined, law: MedicalLaw): Opening {
  switch (cover) {
    case 'hong-kong-public':
      return { open: 'yes', code: 'ELIGIBLE_PERSON', rule: undefined };
    case 'flexible':
      return flexible(work, law);
    case 'resident':
      return resident(work, law);
    case 'employee-tier-2':
      return tierTwo(work, law);
    default:
      return byEmployer(work, law.joining.id);
  }
}

/** The same for the person of a scenario: whoever has cover for life needs neither an employer nor work for it. */
export function openingFor(
  cover: Cover,
  { employment, retired }: Pick<MedicalScenario, 'employment' | 'retired'>,
  law: MedicalLaw,
): Opening {
  const isForLife = retired && cover !== 'resident';
  return openingOf(cover, isForLife ? undefined : employment, law);
}

function byEmployer(work: Work | undefined, rule: string): Opening {
  if (work === undefined) return { open: 'unknown', code: 'BY_EMPLOYER', rule };
  return work === 'employee'
    ? { open: 'yes', code: 'BY_EMPLOYER', rule }
    : { open: 'no', code: 'EMPLOYER_NEEDED', rule };
}

/** 二档: only through an employer; whoever works flexibly has tier one. */
function tierTwo(work: Work | undefined, law: MedicalLaw): Opening {
  const { tierTwoJoining = law.joining, flexibleScheme = law.joining } = law;
  return work === 'flexible'
    ? { open: 'no', code: 'FLEXIBLE_TIER_ONE_ONLY', rule: flexibleScheme.id }
    : byEmployer(work, tierTwoJoining.id);
}

function flexible(work: Work | undefined, { joining: { id: rule } }: MedicalLaw): Opening {
  if (work === 'employee') return { open: 'no', code: 'JOINS_BY_EMPLOYER', rule };
  if (work === 'none') return { open: 'no', code: 'NOT_FLEXIBLY_EMPLOYED', rule };
  return { open: work === undefined ? 'unknown' : 'yes', code: 'WITH_PERMIT', rule };
}

/** 居民: who is not in work, flexibly or otherwise. */
function resident(work: Work | undefined, { joining: { id: rule } }: MedicalLaw): Opening {
  if (work === 'employee') return { open: 'no', code: 'JOINS_BY_EMPLOYER', rule };
  if (work === 'flexible') return { open: 'no', code: 'NOT_IN_WORK_ONLY', rule };
  return { open: work === undefined ? 'unknown' : 'yes', code: 'NOT_EMPLOYED', rule };
}
