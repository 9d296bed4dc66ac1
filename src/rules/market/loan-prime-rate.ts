import { loanPrimeRateNotices } from '../loan-sources.ts';
import type { LoanPrimeRates } from '../market-law.ts';
import type { Rule } from '../rule.ts';

/**
 * 贷款市场报价利率 (LPR), by the day on which it was first published; months without a change are not written, but for those
 * that show how long it is known to have stood. Those of October and November 2026 were not found.
 */
export const loanPrimeRate: Rule<LoanPrimeRates> = {
  id: 'market/loan-prime-rate',
  zh: '贷款市场报价利率',
  en: 'loan prime rate',
  unit: '1',
  review: 'by 2026-10-20',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2019-08-20',
      value: { oneYear: '0.0425', overFiveYears: '0.0485' },
      source: loanPrimeRateNotices,
      evidence: 'verified',
    },
    {
      from: '2019-09-20',
      value: { oneYear: '0.042', overFiveYears: '0.0485' },
      source: loanPrimeRateNotices,
      evidence: 'recalled',
    },
    {
      from: '2019-11-20',
      value: { oneYear: '0.0415', overFiveYears: '0.048' },
      source: loanPrimeRateNotices,
      evidence: 'recalled',
    },
    {
      from: '2020-02-20',
      value: { oneYear: '0.0405', overFiveYears: '0.0475' },
      source: loanPrimeRateNotices,
      evidence: 'recalled',
    },
    {
      from: '2020-04-20',
      value: { oneYear: '0.0385', overFiveYears: '0.0465' },
      source: loanPrimeRateNotices,
      evidence: 'corroborated',
    },
    {
      from: '2021-12-20',
      value: { oneYear: '0.038', overFiveYears: '0.0465' },
      source: loanPrimeRateNotices,
      evidence: 'verified',
    },
    {
      from: '2022-01-20',
      value: { oneYear: '0.037', overFiveYears: '0.046' },
      source: loanPrimeRateNotices,
      evidence: 'verified',
    },
    {
      from: '2022-05-20',
      value: { oneYear: '0.037', overFiveYears: '0.0445' },
      source: loanPrimeRateNotices,
      evidence: 'verified',
    },
    {
      from: '2022-08-22',
      value: { oneYear: '0.0365', overFiveYears: '0.043' },
      source: loanPrimeRateNotices,
      evidence: 'verified',
    },
    {
      from: '2023-06-20',
      value: { oneYear: '0.0355', overFiveYears: '0.042' },
      source: loanPrimeRateNotices,
      evidence: 'verified',
    },
    {
      from: '2023-08-21',
      value: { oneYear: '0.0345', overFiveYears: '0.042' },
      source: loanPrimeRateNotices,
      evidence: 'verified',
    },
    {
      from: '2024-02-20',
      value: { oneYear: '0.0345', overFiveYears: '0.0395' },
      source: loanPrimeRateNotices,
      evidence: 'verified',
    },
    {
      from: '2024-07-22',
      value: { oneYear: '0.0335', overFiveYears: '0.0385' },
      source: loanPrimeRateNotices,
      evidence: 'verified',
    },
    {
      from: '2024-10-21',
      value: { oneYear: '0.031', overFiveYears: '0.036' },
      source: loanPrimeRateNotices,
      evidence: 'verified',
    },
    {
      from: '2025-05-20',
      value: { oneYear: '0.03', overFiveYears: '0.035' },
      source: loanPrimeRateNotices,
      evidence: 'verified',
    },
    {
      from: '2026-05-20',
      value: { oneYear: '0.03', overFiveYears: '0.035' },
      source: loanPrimeRateNotices,
      evidence: 'verified',
    },
    // The notices of June to August were not seen; the rates are equal on both sides. The day is that of June's.
    {
      from: '2026-06-22',
      value: { oneYear: '0.03', overFiveYears: '0.035' },
      source: loanPrimeRateNotices,
      evidence: 'derived',
    },
    {
      from: '2026-09-20',
      value: { oneYear: '0.03', overFiveYears: '0.035' },
      source: {
        ...loanPrimeRateNotices,
        publishedOn: '2026-09-20',
        url: 'https://www.pbc.gov.cn/zhengcehuobisi/125207/125213/125440/3876551/2026092008384254324/index.html',
      },
      evidence: 'secondary',
    },
  ],
};
