import type { WaitingByCluster } from '../../hong-kong-care-law.ts';
import type { Rule } from '../../rule.ts';

/** 白內障手術輪候 in months by cluster over the period given, and how many waited at its end. */
export const cataractWaiting: Rule<WaitingByCluster> = {
  id: 'hong-kong/medical/cataract-waiting',
  zh: '白內障手術輪候時間',
  en: 'waiting for cataract surgery',
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
        hke: { median: 8, longest: 31, list: 8809 },
        hkw: { median: 10, longest: 12, list: 3419 },
        kc: { median: 27, longest: 32, list: 11731 },
        ke: { median: 25, longest: 30, list: 10247 },
        kw: { median: 14, longest: 52, list: 11918 },
        nte: { median: 12, longest: 29, list: 10217 },
        ntw: { median: 15, longest: 51, list: 11513 },
      },
      source: {
        instrument: 'waiting for cataract surgery',
        publisher: 'Hospital Authority',
        url: 'https://www.ha.org.hk/HAConnect/en/WaitingTime/ElectiveSurgery/77',
      },
      evidence: 'verified',
    },
  ],
};
