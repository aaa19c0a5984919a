import { runStages } from './run-stages'
import { oneResult, type Stage } from './stage'

const holds = (name: string, passed = 1): Stage => ({
  name,
  run: async () => ({ passed, failed: 0, output: '' }),
})
const breaks = (name: string, more: Partial<Stage> = {}): Stage => ({
  name,
  run: async () => oneResult(false, `${name} is wrong`),
  ...more,
})

async function run(stages: Stage[], cores = 1) {
  const lines: string[] = []
  let at = 0
  const clock = () => {
    at += 500
    return at
  }
  const totals = await runStages(stages, { say: (line) => lines.push(line), clock, cores })
  return { totals, text: lines.join('\n') }
}

describe('the stages of npm test', () => {
  it('are summed', async () => {
    const { totals } = await run([holds('unit', 41), holds('lint')])
    expect(totals).toEqual({ passed: 42, failed: 0 })
  })

  it('go on after a failure and show its output', async () => {
    const { totals, text } = await run([breaks('lint'), holds('unit', 3)])
    expect(totals).toEqual({ passed: 3, failed: 1 })
    expect(text).toContain('lint is wrong')
    expect(text).toContain('Failed: lint')
  })

  it('shorten what would fill the screen', async () => {
    const output = Array.from({ length: 1_000 }, (_, index) => `line ${index}`).join('\n')
    const { text } = await run([{ name: 'lint', run: async () => oneResult(false, output) }])
    expect(text).toContain('line 149\n[700 lines left out]\nline 850')
  })

  it('stop after one that ends the run and name what was left out', async () => {
    const { totals, text } = await run([breaks('type check', { ends: true }), holds('unit'), holds('lint')])
    expect(totals).toEqual({ passed: 0, failed: 1 })
    expect(text).toContain('Not run: unit, lint')
  })

  it('count one that throws as a failure', async () => {
    const thrown: Stage = { name: 'unit', run: () => Promise.reject(new Error('no jest here')) }
    const { totals, text } = await run([thrown, holds('lint')])
    expect(totals).toEqual({ passed: 1, failed: 1 })
    expect(text).toContain('no jest here')
  })

  it('say what could not be checked on this machine, also when all is well', async () => {
    const stage: Stage = {
      name: 'WeChat build',
      run: async () => ({ passed: 6, failed: 0, output: '', skipped: ['wcc: no program for linux-arm64'] }),
    }
    expect((await run([stage])).text).toContain('not checked: wcc: no program for linux-arm64')
  })

  /** Stages that tell when they begin and end when they are told to. */
  function byHand() {
    const began: string[] = []
    const ends = new Map<string, (failed?: number) => Promise<void>>()
    const stage = (name: string, more: Partial<Stage> = {}): Stage => ({
      name,
      run: () => {
        began.push(name)
        return new Promise((done) => {
          ends.set(name, (failed = 0) => {
            done({ passed: 1 - failed, failed, output: '' })
            return new Promise(setImmediate)
          })
        })
      },
      ...more,
    })
    return { began, stage, end: (name: string, failed?: number) => ends.get(name)?.(failed) }
  }

  it('run side by side as long as a core is free, in order', async () => {
    const { began, stage, end } = byHand()
    const over = run([stage('types'), stage('lint'), stage('build'), stage('unit', { cores: 2 })], 2)
    expect(began).toEqual(['types', 'lint'])
    await end('lint')
    expect(began).toEqual(['types', 'lint', 'build'])
    await end('types')
    expect(began).toEqual(['types', 'lint', 'build', 'unit'])
    await end('unit')
    await end('build')
    expect((await over).totals).toEqual({ passed: 4, failed: 0 })
  })

  it('that take all cores have none beside them that comes later', async () => {
    const { began, stage, end } = byHand()
    const over = run([stage('unit', { cores: 2 }), stage('emulator', { cores: 2 })], 2)
    expect(began).toEqual(['unit'])
    await end('unit')
    expect(began).toEqual(['unit', 'emulator'])
    await end('emulator')
    await over
  })

  it('are waited for when one that ends the run fails beside them', async () => {
    const { stage, end } = byHand()
    const over = run([stage('types', { ends: true }), stage('build'), stage('unit')], 2)
    await end('types', 1)
    await end('build')
    const { totals, text } = await over
    expect(totals).toEqual({ passed: 1, failed: 1 })
    expect(text).toContain('Not run: unit')
  })

  it('each tell their time', async () => {
    expect((await run([holds('lint')])).text).toMatch(/lint +0\.5 s {3}1 passed/u)
  })
})
