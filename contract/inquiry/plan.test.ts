import { namesAmount } from './plan'

it.each([
  '补贴 50 万元',
  '最高50万',
  '每年 ３００，０００ 元',
  '¥2000',
  'RMB 20000',
  '五十万元',
  '一千万',
  '一亿投资',
  '按房租的 50% 补助',
  '百分之五十',
  '降 2 个百分点',
  '两块钱一天',
  '1.2 元/㎡·天',
])('an amount is seen in %s', (text) => expect(namesAmount(text)).toBe(true))

it.each([
  '2026年12月31日前提交',
  '看 300 平方米的办公用房',
  '园区 3 万平方米，可分割',
  '服务 1.2 万家企业',
  '联系周静 0571-85001234',
  '千万不要错过时间',
  '第五条、第六条',
  '准备 3 份材料',
  '万象城旁边',
  '元旦后再约',
])('none is seen in %s', (text) => expect(namesAmount(text)).toBe(false))
