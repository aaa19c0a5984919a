import type { Service } from '@contract/content/knowledge'
import { expect, test } from '@jest/globals'
import { serviceCopy } from './copy'
import { windowFacts } from './window-facts'

const service: Service = { id: 'a', name: '容缺受理', what: '说明', yearText: '2016', cite: [], order: 1 }
const shortly = (given: Service) =>
  windowFacts(given, serviceCopy.zh).map(({ key, values }) => [key, values.join('、')])

test('a window that nobody verified says so on every line', () => {
  expect(shortly(service)).toEqual(
    ['谁决定', '地点', '时间', '材料', '核实'].map((key) => [key, '窗口信息待核实']),
  )
})

test('what was found is shown with who found it, and the rest stays to be verified', () => {
  const window = {
    decidedBy: '审批部门',
    materials: ['营业执照', '租约'],
    verifiedBy: '周静',
    verifiedAt: '2026-11-20',
  }
  expect(shortly({ ...service, window })).toEqual([
    ['谁决定', '审批部门'],
    ['地点', '窗口信息待核实'],
    ['时间', '窗口信息待核实'],
    ['材料', '营业执照、租约'],
    ['核实', '2026-11-20 由周静核实'],
  ])
})
