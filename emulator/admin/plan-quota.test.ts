import { PlanQuota } from './plan-quota'

const done = async () => ({ data: 'done' })

test('without settings nothing is refused', async () => {
  const quota = new PlanQuota({})
  const answers = await Promise.all(Array.from({ length: 100 }, () => quota.run(done)))
  expect(answers).toEqual(Array(100).fill({ data: 'done' }))
})

test('more requests in a second than the plan has are refused, and taken again a second later', async () => {
  let now = 0
  const quota = new PlanQuota({ requestsPerSecond: 2 }, () => now)
  const answers = [await quota.run(done), await quota.run(done), await quota.run(done)]
  expect(answers.map(({ code }) => code)).toEqual([undefined, undefined, 'EXCEED_REQUEST_LIMIT'])
  now = 1000
  expect(await quota.run(done)).toEqual({ data: 'done' })
})

test('more requests at once than the plan has are refused, and taken when one has finished', async () => {
  const quota = new PlanQuota({ connections: 1 })
  let finish: (answer: { data: string }) => void = () => undefined
  const held = new Promise<{ data: string }>((resolve) => {
    finish = resolve
  })
  const first = quota.run(() => held)
  expect(await quota.run(done)).toMatchObject({ code: 'EXCEED_CONCURRENT_REQUEST_LIMIT' })
  finish({ data: 'first' })
  await first
  expect(await quota.run(done)).toEqual({ data: 'done' })
})

test('a request that fails gives its place back', async () => {
  const quota = new PlanQuota({ connections: 1 })
  await expect(quota.run(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  expect(await quota.run(done)).toEqual({ data: 'done' })
})
