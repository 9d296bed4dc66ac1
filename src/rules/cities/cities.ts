import type { PensionLaw } from '../pension-law.ts';
import type { CityId } from './city-names.ts';
import { pension as dongguanPension } from './dongguan/pension.ts';
import { pension as foshanPension } from './foshan/pension.ts';
import { pension as guangzhouPension } from './guangzhou/pension.ts';
import { pension as huizhouPension } from './huizhou/pension.ts';
import { pension as jiangmenPension } from './jiangmen/pension.ts';
import { pension as shenzhenPension } from './shenzhen/pension.ts';
import { pension as zhaoqingPension } from './zhaoqing/pension.ts';
import { pension as zhongshanPension } from './zhongshan/pension.ts';
import { pension as zhuhaiPension } from './zhuhai/pension.ts';

/** A city: its names and its law. */
export interface City {
  readonly zh: string;
  readonly en: string;
  readonly pension: PensionLaw;
}

/** The nine mainland cities of the Greater Bay Area. A name without a city does not compile. */
export const cities: Readonly<Record<CityId, City>> = {
  shenzhen: { zh: '深圳', en: 'Shenzhen', pension: shenzhenPension },
  guangzhou: { zh: '广州', en: 'Guangzhou', pension: guangzhouPension },
  zhuhai: { zh: '珠海', en: 'Zhuhai', pension: zhuhaiPension },
  foshan: { zh: '佛山', en: 'Foshan', pension: foshanPension },
  dongguan: { zh: '东莞', en: 'Dongguan', pension: dongguanPension },
  zhongshan: { zh: '中山', en: 'Zhongshan', pension: zhongshanPension },
  huizhou: { zh: '惠州', en: 'Huizhou', pension: huizhouPension },
  jiangmen: { zh: '江门', en: 'Jiangmen', pension: jiangmenPension },
  zhaoqing: { zh: '肇庆', en: 'Zhaoqing', pension: zhaoqingPension },
};
