import type { Rule } from '../../rule.ts';
import { hongKongResidentsOrder2019 } from '../../sources.ts';

/**
 * 双重参保豁免: who stays in a scheme at home may leave out pension and unemployment insurance on the mainland, and
 * nothing else. Known to work with the record of Macao's fund.
 */
export const doubleCoverExemption: Rule<string> = {
  id: 'national/pension/double-cover-exemption',
  zh: '免于重复参加养老保险和失业保险',
  en: 'proof that spares double cover',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    // The number of the article is not known; said by the ministry on 2021-11-12 and by the fund of Macao.
    {
      from: '2020-01-01',
      publishedOn: '2019-11-29',
      value: 'certificate-of-home-scheme',
      source: hongKongResidentsOrder2019,
      evidence: 'corroborated',
    },
  ],
};
