import type { PayrollLaw } from '../payroll-law.ts';
import type { CityId } from './city-names.ts';
import { payroll as dongguan } from './dongguan/payroll.ts';
import { payroll as foshan } from './foshan/payroll.ts';
import { payroll as guangzhou } from './guangzhou/payroll.ts';
import { payroll as huizhou } from './huizhou/payroll.ts';
import { payroll as jiangmen } from './jiangmen/payroll.ts';
import { payroll as shenzhen } from './shenzhen/payroll.ts';
import { payroll as zhaoqing } from './zhaoqing/payroll.ts';
import { payroll as zhongshan } from './zhongshan/payroll.ts';
import { payroll as zhuhai } from './zhuhai/payroll.ts';

/** What is taken from a wage, city by city; apart from the cities' pension law, which a projection needs without it. */
export const payrollLaws: Readonly<Record<CityId, PayrollLaw>> = {
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
