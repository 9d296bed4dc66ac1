import type { Rule } from '../../../rule.ts';
import { shenzhenHumanResources } from '../../../sources.ts';

/** 凭本人承诺书即可办理: Shenzhen takes the word of the person, in writing. */
export const doubleCoverUndertaking: Rule<string> = {
  id: 'shenzhen/pension/double-cover-undertaking',
  zh: '免于重复参保的承诺书',
  en: 'proof that Shenzhen takes',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    // Read in a newspaper of that day.
    {
      from: '2021-11-26',
      value: 'own-undertaking',
      source: { instrument: '港澳籍职工申请豁免双重缴费的简化办理', publisher: shenzhenHumanResources },
      evidence: 'secondary',
    },
  ],
};
