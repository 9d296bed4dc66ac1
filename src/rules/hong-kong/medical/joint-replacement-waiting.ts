import type { WaitingByCluster } from '../../hong-kong-care-law.ts';
import type { Rule } from '../../rule.ts';

/** 全關節置換輪候 in months by cluster over the period given, and how many waited at its end. */
export const jointReplacementWaiting: Rule<WaitingByCluster> = {
  id: 'hong-kong/medical/joint-replacement-waiting',
  zh: '全關節置換手術輪候時間',
  en: 'waiting for a joint replacement',
  unit: 'months',
  review: 'every July',
  lastConfirmedOn: '2026-11-24',
  bounds: { least: 1, most: 100_000 },
  values: [
    // The days are those of the period counted; the day it was published was not found.
    {
      from: '2024-04-01',
      until: '2025-03-31',
      value: {
        hke: { median: 19, longest: 75, list: 2329 },
        hkw: { median: 36, longest: 66, list: 3044 },
        kc: { median: 44, longest: 60, list: 5612 },
        ke: { median: 31, longest: 78, list: 2948 },
        kw: { median: 52, longest: 74, list: 5745 },
        nte: { median: 30, longest: 69, list: 8240 },
        ntw: { median: 21, longest: 79, list: 5255 },
      },
      source: {
        instrument: 'waiting for a joint replacement',
        publisher: 'Hospital Authority',
        url: 'https://www.ha.org.hk/visitor/elective_surgery_wt.asp?id=2&lang=CHIB5',
      },
      evidence: 'verified',
    },
  ],
};
