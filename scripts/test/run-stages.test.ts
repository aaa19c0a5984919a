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

async function run(stages: Stage[]) {
  const lines: string[] = []
  let at = 0
  const clock = () => {
    at += 500
    return at
  }
  const totals = await runStages(stages, { say: (line) => lines.push(line), clock })
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

  it('each tell their time', async () => {
    expect((await run([holds('lint')])).text).toMatch(/lint +0\.5 s {3}1 passed/u)
  })
})
