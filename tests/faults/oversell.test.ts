import { tortureSlots } from '../torture/slots'

const torture = { attempts: 200, seats: 20, instances: 4, latencyMs: 2, loss: 0.1 }

describe('many people after few seats', () => {
  it.each([1, 2])(
    'get exactly the seats there are, while replies are lost and everybody tries again (seed %i)',
    async (seed) => {
      const { findings, answers } = await tortureSlots({ ...torture, seed })
      expect(findings).toEqual([])
      expect(answers).toEqual({ OK: 20, SLOT_FULL: 180 })
    },
  )
})
