import type { Rule } from '../../../rule.ts';

/** The districts in which the limits held, until 2024-09-29; `outer` are all the others. */
export const purchaseDistricts: Rule<Readonly<Record<string, readonly string[]>>> = {
  id: 'guangzhou/loan/purchase-districts',
  zh: '广州限购区域',
  en: 'areas of the limits on buying in Guangzhou',
  unit: 'mixed',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2024-07-10',
      until: '2024-09-29',
      value: { core: ['yuexiu', 'haizhu', 'liwan', 'tianhe', 'baiyun', 'nansha'], outer: ['elsewhere'] },
      source: { instrument: '港澳台居民及外籍人士在广州购房的调整', publisher: '广州市住房和城乡建设局' },
      evidence: 'secondary',
    },
  ],
};
