import { cityIds } from './cities/city-names.ts';

/** 统筹区: the two ways a decision letter is computed in Guangdong. Apart from the rules, like the names of cities. */
export const regionIds = ['guangdong', 'shenzhen'] as const;
export type RegionId = (typeof regionIds)[number];

/** The places of the table of city indices of 1993; the urban districts of Huizhou have their own. */
export const indexCityIds = [...cityIds, 'huizhou-urban'] as const;
export type IndexCityId = (typeof indexCityIds)[number];
