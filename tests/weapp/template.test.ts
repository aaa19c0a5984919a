import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { APP, makeRunner } from './runner/ensure-runner'
import { startWeapp } from './runner/start-weapp'
import { shown, tapOn } from './steps'

const BINDING = ' bindtap="eh"'

let directory: string
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'xiacheng-template-'))
})
afterAll(() => rmSync(directory, { recursive: true, force: true }))

/** A runner of the same build whose views no longer bind a tap. */
async function runnerWithoutTaps(): Promise<string> {
  const app = join(directory, 'app')
  const runner = join(directory, 'runner')
  cpSync(APP, app, { recursive: true })
  const template = join(app, 'base.wxml')
  const text = readFileSync(template, 'utf8')
  writeFileSync(
    template,
    text.replace(/<view [^>]*>/gu, (tag) => tag.replace(BINDING, '')),
  )
  await makeRunner(app, runner)
  return runner
}

/** Which page is in front after a tap on the second tab. */
async function pageAfterTap(runner: string): Promise<string | null> {
  const weapp = await startWeapp({ runner })
  try {
    const visitor = await weapp.hand({ openid: 'openid-visitor' })
    await visitor.open('/pages/tabs/home/index')
    await tapOn(visitor.page, /^园区/)
    await visitor.settled()
    return await shown(visitor.page).getAttribute('data-page')
  } finally {
    await weapp.close()
  }
}

describe('a tap', () => {
  // With the binding the same tap opens the park page: pages.test.ts.
  it('does nothing once the template no longer binds it', async () => {
    expect(await pageAfterTap(await runnerWithoutTaps())).toBe('pages/tabs/home/index')
  })
})
