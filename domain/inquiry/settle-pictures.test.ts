import { heldPictures } from './safety'
import { settlePictures } from './settle-pictures'
import { aFile, buildInquiry, tuesday } from './testing/build-inquiry'

const now = tuesday('10:30')
const waiting = aFile({ id: 'u1', type: 'jpeg', safety: 'pending' })
const other = aFile({ id: 'u2', type: 'jpeg', safety: 'pending', check: { starts: 1, lookAt: now + 1 } })
const held = { ...waiting, safety: 'held', held: { why: 'found', label: 20002 } } as const

describe('an inquiry whose picture was judged', () => {
  it('is looked at again only where another picture waits', () => {
    const inquiry = buildInquiry({ files: [waiting, other] })
    const { set } = settlePictures(inquiry, [{ ...waiting, safety: 'passed' }], now)
    expect(set).toMatchObject({ files: [{ safety: 'passed' }, other], picturesAt: now + 1, held: 0 })
    const alone = settlePictures(buildInquiry({ files: [waiting] }), [held], now)
    expect(alone.set.picturesAt).toBeNull()
  })

  it('counts what is held together with held texts, and says when there is more', () => {
    const inquiry = buildInquiry({ files: [waiting, other], safety: { state: 'held' }, held: 1 })
    const first = settlePictures(inquiry, [held], now)
    expect([first.set.held, first.isNewlyHeld]).toEqual([2, true])
    const again = settlePictures(first.after, [{ ...other, safety: 'passed' }], now)
    expect([again.set.held, again.isNewlyHeld]).toEqual([2, false])
  })

  it('has nothing to judge once its form was turned down', () => {
    const inquiry = buildInquiry({ files: [held], safety: { state: 'rejected', reason: '广告' } })
    expect(heldPictures(inquiry)).toEqual([])
  })
})
