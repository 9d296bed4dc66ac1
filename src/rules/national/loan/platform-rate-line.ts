import type { Rule } from '../../rule.ts';

/** 助贷: all costs of loans of licensed lenders made through platforms stay within 24 % in practice. */
export const platformRateLine: Rule<string> = {
  id: 'national/loan/platform-rate-line',
  zh: '助贷综合融资成本上限',
  en: 'line of loans made through platforms',
  unit: '1',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2025-10-01',
      value: '0.24',
      source: {
        instrument: '关于加强商业银行互联网助贷业务管理提升金融服务质效的通知',
        publisher: '国家金融监督管理总局',
      },
      evidence: 'verified',
    },
  ],
};
