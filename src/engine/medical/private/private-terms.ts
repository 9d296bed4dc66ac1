/** What the rules on cover that one can buy say in words, code by code. */
export const privateTerms = [
  'in-part-in-years-1-to-3',
  'in-full-from-year-4',
  'ordinary-visits-not-covered',
  'check-ups-not-covered',
  'basic',
  'critical-illness-as-supplement',
  'medical-assistance-as-backstop',
  'insured-in-shenzhen',
  'no-health-declaration',
  'scheduled-follow-up-of-the-authority',
  'resident-in-the-bay-area',
  'no-episodic-illness',
  'no-inpatient',
  'no-emergency',
  'rest-expires-with-the-period',
  'accepted',
  'outpatient',
  'designated-departments',
] as const;

/** One of them. */
export type PrivateTerm = (typeof privateTerms)[number];

/** The text of a rule as codes for the catalogue of words, parted by a space; a text of the scenario's own has one for all. */
export function termCodes(text: string): string {
  const codes = text.split(', ').map((code) => {
    return privateTerms.some((known) => known === code) ? `TERM_${code}` : 'TERM_OF_ONES_OWN';
  });
  return [...new Set(codes)].join(' ');
}
