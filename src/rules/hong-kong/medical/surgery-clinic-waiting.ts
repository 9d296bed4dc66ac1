import type { WaitingByCluster } from '../../hong-kong-care-law.ts';
import type { Rule } from '../../rule.ts';

/** 外科專科門診穩定新症輪候 in weeks by cluster over the period given. */
export const surgeryClinicWaiting: Rule<WaitingByCluster> = {
  id: 'hong-kong/medical/surgery-clinic-waiting',
  zh: '外科專科門診穩定新症輪候時間',
  en: 'waiting for a stable new case of surgery',
  unit: 'weeks',
  review: 'every July',
  lastConfirmedOn: '2026-11-24',
  values: [
    // The days are those of the period counted; the day it was published was not found.
    {
      from: '2024-07-01',
      until: '2025-06-30',
      value: {
        hke: { median: 39, longest: 85 },
        hkw: { median: 22, longest: 75 },
        kc: { median: 40, longest: 99 },
        ke: { median: 57, longest: 99 },
        kw: { median: 52, longest: 100 },
        nte: { median: 34, longest: 91 },
        ntw: { median: 34, longest: 66 },
      },
      source: {
        instrument: 'waiting for a stable new case of surgery',
        publisher: 'Hospital Authority',
        url: 'https://www.ha.org.hk/HAConnect/en/WaitingTime/NewCaseSP/380',
      },
      evidence: 'verified',
    },
  ],
};
