import type { DifferenceTopic, MpfSaying } from './difference-code.ts';
import type { DifferencesLaw } from './differences-law.ts';
import { type Said, said, saidBy } from './said.ts';

/** What the rules say of 強積金, by topic. */
export function mpfSayings({
  mpf,
  elderly,
}: Pick<DifferencesLaw, 'mpf' | 'elderly'>): Readonly<Record<DifferenceTopic, readonly Said<MpfSaying>[]>> {
  const { permanentDeparture, otherWithdrawals, departureToTheMainland } = mpf;
  return {
    DIFFERENCE_GUARANTEE: [
      said('MPF_MOVES_WITH_FUNDS', mpf.systemReturn),
      said('MPF_GUARANTEED_FUND', mpf.fundTypeReturns),
    ],
    DIFFERENCE_PRICES: [said('MPF_NO_LINK_TO_PRICES', mpf.systemReturnSinceInception)],
    DIFFERENCE_FOR_LIFE: [saidBy('MPF_UNTIL_USED_UP', mpf.instalments, 'any-number-and-size')],
    DIFFERENCE_INHERITANCE: [saidBy('MPF_TO_THE_ESTATE', otherWithdrawals, 'death-to-the-estate')],
    DIFFERENCE_CURRENCY: [said('MPF_IN_HKD', mpf.relevantIncomeLimits)],
    DIFFERENCE_LAW: [saidBy('MPF_LAW_OF_HONG_KONG', mpf.incomeLimitsReview, 'every-4-years')],
    DIFFERENCE_ACCESS: [
      said('MPF_AT_65_OR_60', mpf.withdrawalAges),
      saidBy('MPF_ON_DEPARTURE', permanentDeparture, 'once-in-a-lifetime'),
      saidBy('MPF_ON_ILLNESS', otherWithdrawals, 'total-incapacity'),
    ],
    DIFFERENCE_LEAVING: [saidBy('MPF_WHOLE_BALANCE', permanentDeparture, 'at-once'), said('MPF_ALLOWANCES_NOT_KNOWN')],
    DIFFERENCE_MEANS_TEST: [saidBy('MPF_IS_AN_ASSET', elderly.meansCounted, 'withdrawable-mpf-is-an-asset')],
    DIFFERENCE_RISK: [
      said('MPF_RISK_IS_YOURS', mpf.systemReturn),
      said('MPF_DEFAULT_STRATEGY', mpf.defaultStrategySteps),
    ],
    DIFFERENCE_TAX: [
      saidBy('MPF_NO_TAX_AT_RETIREMENT', mpf.withdrawalTax, 'none-at-retirement-death-incapacity-terminal-illness'),
    ],
    DIFFERENCE_MOVING: [
      saidBy('MPF_MAINLAND_COUNTS', departureToTheMainland, 'mainland-counts'),
      saidBy('MPF_PERMIT_NOT_ENOUGH', departureToTheMainland, 'home-return-permit-alone-not-enough'),
      saidBy('MPF_DECLARES_NO_RETURN', permanentDeparture, 'declared-no-return-to-work-or-settle'),
    ],
    DIFFERENCE_BOTH: [said('MPF_COMPULSORY', mpf.coveredAges, mpf.exemptPersons)],
  };
}
