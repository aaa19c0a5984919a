import { applyDelta, emptyCatalog, listOf } from './catalog'
import { noteChecked, readCatalog, writeCatalog } from './stored-catalog'

const device = new Map<string, unknown>()
/** How many more values fit. */
let room = Number.POSITIVE_INFINITY

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: {
    getStorageSync: (name: string) => device.get(name) ?? '',
    setStorageSync: (name: string, value: unknown) => {
      if (room === 0) throw new Error('setStorageSync:fail exceed storage max size 10Mb')
      room -= 1
      device.set(name, value)
    },
    removeStorageSync: (name: string) => device.delete(name),
  },
}))

const spot = { kind: 'spot', id: 'gate', rev: 7, data: { id: 'gate', label: '大门' } }
const kept = () => ({ ...applyDelta(emptyCatalog(), [spot]), lineage: 'one', rev: 7 })

beforeEach(() => {
  device.clear()
  room = Number.POSITIVE_INFINITY
})

describe('the catalogue kept on the phone', () => {
  it('is read as it was written', () => {
    writeCatalog(kept())
    expect(readCatalog()).toMatchObject({ lineage: 'one', rev: 7 })
    expect(listOf(readCatalog(), 'spot')).toEqual([spot.data])
  })

  it('is asked for anew where an earlier version kept it, which did not know a kind', () => {
    writeCatalog(kept())
    const [name, text] =
      [...device].find(([, value]) => String(JSON.stringify(value)).includes('adviser')) ?? []
    device.set(String(name), JSON.parse(JSON.stringify(text).replace('adviser', 'unheard-of')))
    expect(readCatalog()).toEqual(emptyCatalog())
  })

  it('is asked for anew where a part of it is damaged', () => {
    const warned = jest.spyOn(console, 'warn').mockImplementation(() => undefined)
    writeCatalog(kept())
    const name = [...device.keys()].find((key) => key.includes(':spot:'))
    device.set(String(name), String(device.get(String(name))).slice(5))
    expect(readCatalog()).toEqual(emptyCatalog())
    expect(warned).toHaveBeenCalledTimes(1)
  })

  it('leaves the one before whole, and no part of itself, where there is no room for it', () => {
    writeCatalog(kept())
    const before = [...device.keys()]
    room = 5
    const next = { ...kept(), rev: 8 }
    expect(writeCatalog(next)).toBe(false)
    expect([...device.keys()]).toEqual(before)
    expect(readCatalog()).toMatchObject({ rev: 7 })
  })

  it('is only said to be current where it is the one that was checked', () => {
    writeCatalog({ ...kept(), checkedAt: 1 })
    expect(noteChecked({ ...kept(), rev: 8, checkedAt: 9 })).toBe(false)
    expect(readCatalog()).toMatchObject({ rev: 7, checkedAt: 1 })
    expect(noteChecked({ ...kept(), checkedAt: 9 })).toBe(true)
    expect(readCatalog()).toMatchObject({ rev: 7, checkedAt: 9 })
  })
})
