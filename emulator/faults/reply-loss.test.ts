import { createReplyLoss } from './reply-loss'

function draw(seed: number, probability: number, count: number): boolean[] {
  const loss = createReplyLoss()
  loss.configure({ sdkReplyLoss: probability, seed })
  return Array.from({ length: count }, () => loss.losesSdkReply())
}

test('nothing is lost until it is asked for', () => {
  const loss = createReplyLoss()
  expect(Array.from({ length: 100 }, () => loss.losesSdkReply() || loss.losesFunctionReply())).not.toContain(
    true,
  )
})

test('the same seed loses the same replies', () => {
  expect(draw(42, 0.5, 200)).toEqual(draw(42, 0.5, 200))
})

test('another seed loses others', () => {
  expect(draw(42, 0.5, 200)).not.toEqual(draw(43, 0.5, 200))
})

test('about as many are lost as asked for', () => {
  const lost = draw(42, 0.2, 10_000).filter(Boolean).length
  expect(Math.round(lost / 1000)).toBe(2)
})

test('what a new setting leaves out is switched off', () => {
  const loss = createReplyLoss()
  loss.configure({ sdkReplyLoss: 1 })
  loss.configure({ functionReplyLoss: 1 })
  expect([loss.losesSdkReply(), loss.losesFunctionReply()]).toEqual([false, true])
})
