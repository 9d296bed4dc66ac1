import type { Rule } from '../../rule.ts';

/** 強積金結單: the authority says that statements of an MPF scheme serve. Who must print or stamp them was not found. */
export const doubleCoverProof: Rule<string> = {
  id: 'hong-kong/pension/double-cover-proof',
  zh: '香港居民免于重复参保的证明',
  en: 'proof from Hong Kong that spares double cover',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    // The page bears no date: held from the day it was read.
    {
      from: '2026-11-24',
      value: 'mpf-statement',
      source: {
        instrument: 'Social insurance in the Mainland',
        publisher: 'Mandatory Provident Fund Schemes Authority',
        url: 'https://www.mpfa.org.hk/en/info-centre/social-insurance',
      },
      evidence: 'verified',
    },
  ],
};
