import type { Rule } from '../../rule.ts';
import { flexibleWorkersMethod2021, flexibleWorkersMethod2026 } from '../../sources.ts';

/** 灵活就业人员缴费比例: all paid by the person; twelve points go to the pooled fund, eight to the account. */
export const flexibleContributionRate: Rule<string> = {
  id: 'guangdong/pension/flexible-contribution-rate',
  zh: '灵活就业人员基本养老保险缴费比例',
  en: 'contribution rate of a flexibly employed person',
  unit: '1',
  review: 'by 2028-05-01',
  lastConfirmedOn: '2026-11-23',
  values: [
    { from: '2021-05-01', value: '0.2', source: flexibleWorkersMethod2021, evidence: 'secondary' },
    {
      from: '2026-05-01',
      publishedOn: '2026-04-29',
      value: '0.2',
      source: flexibleWorkersMethod2026,
      evidence: 'verified',
    },
  ],
};
