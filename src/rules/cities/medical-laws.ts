import type { MedicalLaw } from '../medical-law.ts';
import type { CityId } from './city-names.ts';
import { medical as dongguan } from './dongguan/medical.ts';
import { medical as foshan } from './foshan/medical.ts';
import { medical as guangzhou } from './guangzhou/medical.ts';
import { medical as huizhou } from './huizhou/medical.ts';
import { medical as jiangmen } from './jiangmen/medical.ts';
import { medical as shenzhen } from './shenzhen/medical.ts';
import { medical as zhaoqing } from './zhaoqing/medical.ts';
import { medical as zhongshan } from './zhongshan/medical.ts';
import { medical as zhuhai } from './zhuhai/medical.ts';

/** 基本医疗保险, city by city. Care is known of Shenzhen alone, other premiums than the employees' of Shenzhen and Guangzhou. */
export const medicalLaws = {
  shenzhen,
  guangzhou,
  zhuhai,
  foshan,
  dongguan,
  zhongshan,
  huizhou,
  jiangmen,
  zhaoqing,
} satisfies Readonly<Record<CityId, MedicalLaw>>;
