import { aPerson, type Stage, startStage } from '../../tests/harness/stage'
import { freshRequestId, type Identity, TEST_NOW } from '../../tests/harness/start-cloud'

const MINUTE = 60_000

let stage: Stage
beforeAll(async () => {
  stage = await startStage()
})
afterAll(() => stage.cloud.close())
beforeEach(() => stage.cloud.setClock(TEST_NOW))

const asAdmin = () => stage.callerOf('admin')

async function join(colleague: Identity, name: string): Promise<void> {
  const input = { name, roles: ['park' as const], places: ['kuamao-town'] }
  const { code } = await stage.must('staff.invite', input, asAdmin())
  await stage.must('staff.join', { code }, colleague)
}

async function idOf(name: string): Promise<string | undefined> {
  const { items } = await stage.must('staff.colleagues', {}, asAdmin())
  return items.find((one) => one.name === name)?.id
}

async function beForgotten(person: Identity): Promise<void> {
  await stage.must('account.delete', { confirm: 'delete' }, person)
  await stage.cloud.fireTimer('minute')
}

test('a removal that comes again does not take away what a later invitation gave', async () => {
  const colleague = aPerson()
  await join(colleague, '沈工')
  const id = (await idOf('沈工')) ?? ''
  const requestId = freshRequestId()
  const remove = () => stage.cloud.call('staff.remove', { id }, { ...asAdmin(), requestId })
  await stage.cloud.setClock(TEST_NOW + MINUTE)
  const first = await remove()
  expect(first).toEqual({ ok: true, data: { id } })
  await stage.cloud.setClock(TEST_NOW + 2 * MINUTE)
  await beForgotten(colleague)
  await stage.cloud.setClock(TEST_NOW + 3 * MINUTE)
  await join(colleague, '沈工')

  const before = await stage.cloud.exportAll()
  expect(await remove()).toEqual(first)
  expect(await stage.cloud.exportAll()).toBe(before)
  expect(await idOf('沈工')).toBe(id)
})

test('a removal in another request takes a colleague away who was invited again', async () => {
  const colleague = aPerson()
  await join(colleague, '韩工')
  const id = (await idOf('韩工')) ?? ''
  await stage.must('staff.remove', { id }, asAdmin())
  await stage.cloud.setClock(TEST_NOW + MINUTE)
  await beForgotten(colleague)
  await join(colleague, '韩工')
  await stage.must('staff.remove', { id }, asAdmin())
  expect(await idOf('韩工')).toBeUndefined()
})

test('a removal of somebody who had left that comes again does not take away what a later invitation gave', async () => {
  const colleague = aPerson()
  await join(colleague, '许工')
  const id = (await idOf('许工')) ?? ''
  await stage.must('staff.remove', { id }, asAdmin())
  const requestId = freshRequestId()
  const removeAgain = () => stage.cloud.call('staff.remove', { id }, { ...asAdmin(), requestId })
  const first = await removeAgain()
  await stage.cloud.setClock(TEST_NOW + MINUTE)
  await join(colleague, '许工')

  expect(await removeAgain()).toEqual(first)
  expect(await idOf('许工')).toBe(id)
})

test('a removal that took away the duty of somebody who joined again meanwhile gives it back', async () => {
  const colleague = aPerson()
  await join(colleague, '曹工')
  const id = (await idOf('曹工')) ?? ''
  const requestId = freshRequestId()
  const remove = () => stage.cloud.call('staff.remove', { id }, { ...asAdmin(), requestId })
  await remove()
  await stage.cloud.setClock(TEST_NOW + MINUTE)
  await join(colleague, '曹工')
  // What the first request leaves when its step comes after the joining, and it then finds that it came too late.
  const district = stage.cloud.cloud.database().collection('district').doc('xiacheng')
  const [{ duty }] = (await district.get()).data as [{ duty: { name: string }[] }]
  const { set } = stage.cloud.cloud.database().command
  await district.update({ duty: set(duty.filter(({ name }) => name !== '曹工')) })

  await remove()
  const [after] = (await district.get()).data as [{ duty: { name: string }[] }]
  expect(after.duty.map(({ name }) => name).sort()).toEqual(duty.map(({ name }) => name).sort())
})
