/** What the rules say beside an item, by the ids in their texts; each a short sentence. */
export const sayings: Readonly<Record<string, string>> = {
  'property-on-the-mainland-or': 'property or',
  'business-on-the-mainland': 'business',
  'salary-is-no-factor': 'Salary is no factor.',
  'each-agency-its-own-score': 'Each agency has its own score.',
  'no-weights-published': 'No weights are published.',
  'only-proposed': 'Scoring by it is only proposed.',
  'education-and-tax': 'What agencies pass on holds education and tax.',
  'agency-to-agency': 'From agency to agency, a mainland report to a bank in Hong Kong.',
  'with-consent': 'With consent.',
  'bank-credit-and-repayment': 'It holds bank credit and repayment.',
  'for-companies-and-persons': 'For companies and persons.',
  'compares-hashes': 'It compares fingerprints.',
  'does-not-carry-the-file': 'It does not carry the file.',
  'does-not-store-the-file': 'It does not keep it.',
  'a-node-in-hong-kong-and-one-in-shenzhen': 'One node in Hong Kong, one in Shenzhen.',
  'credit-report-of-hong-kong': 'On the credit report of Hong Kong.',
  'authorised-by-the-customer': 'Authorised by the customer.',
  'checked-through-the-platform': 'Checked through the platform.',
  'works-in-the-qianhai-youth-hub': 'For those who work in the Qianhai youth hub.',
  'draw-and-repay-at-will': 'Drawn and repaid at will.',
  'whole-record-in-hong-kong': 'As the press has it, residents of Hong Kong have their record there',
  'no-record-on-the-mainland': 'and none on the mainland.',
  'recovery-across-the-border-is-costly': 'What is owed is costly to recover across the border.',
  'mainland-judgments-registered-in-hong-kong': 'a judgment of a mainland court can be registered in Hong Kong',
  'hong-kong-judgments-enforced-on-the-mainland': 'and one of Hong Kong enforced on the mainland,',
  'within-2-years-of-the-default': 'within 2 years of the default.',
  'connection-instead-of-a-clause-on-courts': 'The contract need not name the court.',
  'insolvency-left-out': 'Bankruptcy is left out.',
};

/** The sayings of a rule, parted by spaces, as sentences; one of a person's own words stands as it is. */
export function saysOf(ids: string): string {
  return ids
    .split(' ')
    .map((id) => (Object.hasOwn(sayings, id) ? sayings[id] : id))
    .join(' ');
}
