import type { LifeTable } from '../life-table.ts';
import { chinaLifeTable } from './china-life-table.ts';
import { hongKongLifeTable } from './hong-kong-life-table.ts';
import type { LifeTableId } from './life-table-names.ts';

/** Every life table by its place. */
export const lifeTables: Readonly<Record<LifeTableId, LifeTable>> = {
  'hong-kong': hongKongLifeTable,
  china: chinaLifeTable,
};
