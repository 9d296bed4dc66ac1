import { hongKongBuyerPapers } from './guangdong/loan/hong-kong-buyer-papers.ts';
import { homeLoanPapers } from './hong-kong/loan/home-loan-papers.ts';
import { accountPapers } from './national/loan/account-papers.ts';

/** The published lists of papers: for a home on the mainland, an account there, a mortgage in Hong Kong. */
export const paperLists = { buyer: hongKongBuyerPapers, account: accountPapers, homeLoan: homeLoanPapers } as const;

/** The ids in the text of a rule, parted by commas: papers, factors, sayings. */
export function idsIn(text: string): readonly string[] {
  return text
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');
}

/** Every paper that a list has ever named, each once; what a scenario puts in place of a list is in it too. */
export function knownPapers(overrides: Readonly<Record<string, unknown>>): readonly string[] {
  const lists = Object.values(paperLists).flatMap(({ id, values }) => {
    const own = overrides[id];
    return [...values.map(({ value }) => value), ...(typeof own === 'string' ? [own] : [])];
  });
  return [...new Set(lists.flatMap(idsIn))];
}
