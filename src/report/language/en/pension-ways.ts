import type { WayCode } from '../../../engine/pension/joining/ways.ts';

/** The cells of the table `ways` in English. */
export const wayWords: Readonly<Record<WayCode, string>> = {
  WAY_EMPLOYEE: 'employee of a mainland employer 职工',
  WAY_EMPLOYEE_PAPERS:
    'valid travel permit or residence permit, and the employment contract; the employer registers you',
  WAY_EMPLOYEE_OPENS: 'being employed on the mainland; no residence permit is asked for',
  WAY_EMPLOYEE_CLOSES: 'the end of the employment, and the statutory age',
  WAY_EMPLOYEE_NOTE:
    'You must join, with medical, injury, unemployment and maternity insurance; the order covers Chinese citizens among the residents of Hong Kong. Whoever stays in a scheme at home may ask to leave out pension and unemployment insurance: see --table steps.',
  WAY_SELF_EMPLOYED: 'owner of a registered business 个体工商户',
  WAY_SELF_EMPLOYED_PAPERS: 'the registration of the business; what else the place asks for was not found',
  WAY_SELF_EMPLOYED_OPENS: 'registering a business on the mainland; no residence permit is asked for',
  WAY_SELF_EMPLOYED_CLOSES: 'the statutory age; what happens when the business closes was not found',
  WAY_SELF_EMPLOYED_NOTE:
    'You may join, at the place of registration, and pay everything yourself. Whoever has staff is their employer and must join them; the rate of such an owner for himself was not found.',
  WAY_FLEXIBLE_BY_PERMIT: 'flexible worker with a residence permit 灵活就业，凭居住证',
  WAY_FLEXIBLE_BY_PERMIT_PAPERS: 'residence permit 港澳台居民居住证',
  WAY_FLEXIBLE_BY_PERMIT_OPENS:
    'the permit: half a year on the mainland and a steady job, a steady home or continuous study there',
  WAY_FLEXIBLE_BY_PERMIT_CLOSES: 'the statutory age; whether an expired permit stops payment was not found',
  WAY_FLEXIBLE_BY_PERMIT_NOTE: 'You may join where the permit says you live, and pay everything yourself.',
  WAY_FLEXIBLE_BY_REGISTRATION: 'flexible worker with an employment registration 灵活就业，凭就业登记',
  WAY_FLEXIBLE_BY_REGISTRATION_PAPERS: 'registration of employment in Guangdong 就业登记',
  WAY_FLEXIBLE_BY_REGISTRATION_OPENS:
    'registering one’s employment in Guangdong; how a flexible worker does so was not found',
  WAY_FLEXIBLE_BY_REGISTRATION_CLOSES: 'the statutory age',
  WAY_FLEXIBLE_BY_REGISTRATION_NOTE:
    'Only in Guangdong: you may join where the registration was made, and pay everything yourself. The clause of the method now in force was not read; it is taken to be that of the one before.',
  WAY_RESIDENT_SCHEME: 'resident scheme 城乡居民基本养老保险',
  WAY_RESIDENT_SCHEME_PAPERS: 'residence permit 港澳台居民居住证',
  WAY_RESIDENT_SCHEME_OPENS: 'the permit, and being without work',
  WAY_RESIDENT_SCHEME_CLOSES: 'taking up work, or studying full time',
  WAY_RESIDENT_SCHEME_NOTE:
    'Another scheme: small yearly payments with a subsidy, drawn from 60. Months paid into both count in the employee scheme only, and only one of the two is drawn.',
  WAY_STUDENT: 'student on the mainland 在校学生',
  WAY_STUDENT_PAPERS: 'enrolment; it opens medical insurance where the school is',
  WAY_STUDENT_OPENS: 'work beside or after the studies: one of the ways above',
  WAY_STUDENT_CLOSES: 'no pension scheme is named for students',
  WAY_STUDENT_NOTE: 'Medical insurance only, on the terms of mainland students.',
  WAY_CLOSED_NO_PENSION: 'no pension scheme is named for students',
  WAY_CLOSED_NOT_NAMED: 'the rule, as you set it, does not name this paper',
  WAY_CLOSED_BELOW_YOUNGEST: 'you are too young at the first contribution: see the month from which you may',
  WAY_CLOSED_AFTER_STATUTORY: 'the first contribution would come after your statutory retirement month',
  WAY_CLOSED_ABOVE_OLDEST: 'you are past the age up to which the city takes new members',
  WAY_CLOSED_IN_WORK: 'your scenario names work',
  WAY_CLOSED_OTHER_EMPLOYMENT: 'your scenario names another employment',
  WAY_CLOSED_WITHOUT_PAPER: 'your scenario says that you have no such paper',
};
