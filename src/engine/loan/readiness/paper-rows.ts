import { idsIn, paperLists } from '../../../rules/loan-papers.ts';
import type { RuleUse } from '../../shared/result.ts';
import type { ChecklistRow, StatusCode } from './checklist-row.ts';
import type { ReadinessDesk } from './readiness-desk.ts';
import type { ReadinessScenario } from './readiness-scenario.ts';

/**
 * 材料 to bring, each at hand or missing: for a home on the mainland, for an account at a bank there, for a
 * mortgage of a bank in Hong Kong on a home there. A paper on two lists is one row. Of other lenders no list was read.
 *
 * @source guangdong/loan/hong-kong-buyer-papers, national/loan/account-papers, hong-kong/loan/home-loan-papers
 */
export function paperRows(desk: ReadinessDesk): readonly ChecklistRow[] {
  const { scenario } = desk;
  const rows = [...askedFor(desk)].flatMap(([paper, uses]): readonly ChecklistRow[] => {
    const atHand = scenario.papers.some((one) => named(one) === paper);
    const status = atHand ? 'HAVE' : absenceOf(paper, scenario);
    return status === undefined ? [] : [{ group: 'PAPERS', item: paper, status, uses }];
  });
  return rows.length > 0 ? rows : [{ group: 'PAPERS', item: 'PAPERS_NOT_LISTED', status: 'NO_THRESHOLD', uses: [] }];
}

/** Every paper of the lists that bear on this loan, with the rules that ask for it. */
function askedFor(desk: ReadinessDesk): ReadonlyMap<string, readonly RuleUse[]> {
  const asked = new Map<string, readonly RuleUse[]>();
  for (const list of listsOf(desk)) {
    const found = desk.read(paperLists[list]);
    if (found === undefined) continue;
    for (const paper of idsIn(found.value).map(named)) asked.set(paper, [...(asked.get(paper) ?? []), found.use]);
  }
  return asked;
}

/** The card of a resident of Hong Kong, whether or not a list names the place. */
function named(paper: string): string {
  return paper === 'hong-kong-identity-card' ? 'identity-card' : paper;
}

function listsOf({ scenario: { home }, lender }: ReadinessDesk): readonly (keyof typeof paperLists)[] {
  return [
    ...(home !== undefined && home.place !== 'hong-kong' ? (['buyer'] as const) : []),
    ...(lender === 'mainland-bank' ? (['account'] as const) : []),
    ...(lender === 'hong-kong-bank' && home?.place === 'hong-kong' ? (['homeLoan'] as const) : []),
  ];
}

/** How a paper stands that is not at hand; `undefined` where it is not asked of this person at all. */
function absenceOf(paper: string, scenario: ReadinessScenario): StatusCode | undefined {
  return Object.hasOwn(conditions, paper) ? conditions[paper]?.(scenario) : 'MISSING';
}

const ifAsked = (): StatusCode => 'IF_ASKED';
const statements = ['statements-of-3-months', 'statements-of-6-months-and-tax-notes-for-irregular-income'] as const;

/** Papers that are asked of some, by their ids in the lists: the wording of the list says of whom. */
const conditions: Readonly<Record<string, (scenario: ReadinessScenario) => StatusCode | undefined>> = {
  'declaration-of-own-use-in-some-cities': ifAsked,
  'residence-permit-at-some-banks': ifAsked,
  'record-of-family-homes-in-dongguan': ({ home }) => (home?.place === 'dongguan' ? 'MISSING' : undefined),
  'details-of-other-mortgages': ({ borrower }) => ofThose(borrower?.otherMortgage),
  'tenancy-agreement': ({ home }) => ofThose(home?.use === 'let'),
  // Three months are for a regular salary, six for any other income: one of them is enough.
  [statements[0]]: ({ papers }) => (papers.includes(statements[1]) ? undefined : 'MISSING'),
  [statements[1]]: ({ papers }) => (papers.includes(statements[0]) ? undefined : 'IF_ASKED'),
};

/** Of whoever has such a thing; of whoever did not say, if asked. */
function ofThose(has: boolean | undefined): StatusCode | undefined {
  if (has === undefined) return 'IF_ASKED';
  return has ? 'MISSING' : undefined;
}
