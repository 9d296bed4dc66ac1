import type { CityPurchaseLaw } from '../city-purchase-law.ts';
import type { CityId } from './city-names.ts';
import { loan as dongguan } from './dongguan/loan.ts';
import { loan as foshan } from './foshan/loan.ts';
import { loan as guangzhou } from './guangzhou/loan.ts';
import { loan as huizhou } from './huizhou/loan.ts';
import { loan as jiangmen } from './jiangmen/loan.ts';
import { loan as shenzhen } from './shenzhen/loan.ts';
import { loan as zhaoqing } from './zhaoqing/loan.ts';
import { loan as zhongshan } from './zhongshan/loan.ts';
import { loan as zhuhai } from './zhuhai/loan.ts';

/** 购房政策, city by city. Only of Shenzhen and Guangzhou a text of the city's own was found. */
export const purchaseLaws: Readonly<Record<CityId, CityPurchaseLaw>> = {
  shenzhen,
  guangzhou,
  zhuhai,
  foshan,
  dongguan,
  zhongshan,
  huizhou,
  jiangmen,
  zhaoqing,
};
