import { residentLaw } from '../guangdong/resident-law.ts';
import type { ResidentLaw } from '../resident-law.ts';
import type { CityId } from './city-names.ts';
import { resident as foshan } from './foshan/resident.ts';
import { resident as guangzhou } from './guangzhou/resident.ts';
import { resident as shenzhen } from './shenzhen/resident.ts';
import { resident as zhongshan } from './zhongshan/resident.ts';
import { resident as zhuhai } from './zhuhai/resident.ts';

/** 城乡居民基本养老保险, city by city; the law of the province where a city's own was not found. */
export const residentLaws: Readonly<Record<CityId, ResidentLaw>> = {
  shenzhen,
  guangzhou,
  zhuhai,
  foshan,
  dongguan: residentLaw,
  zhongshan,
  huizhou: residentLaw,
  jiangmen: residentLaw,
  zhaoqing: residentLaw,
};
