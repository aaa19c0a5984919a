import { existsSync, readdirSync, readFileSync } from 'node:fs'

const TEXTS = 'tests/journeys/texts'
const texts = readdirSync(TEXTS).map((name) => name.replace(/\.ts$/u, ''))

describe('a journey', () => {
  it.each(texts)('%s is played on the web and in WeChat', (name) => {
    expect(existsSync(`tests/journeys/${name}.test.ts`)).toBe(true)
    expect(existsSync(`tests/weapp/journeys/${name}.test.ts`)).toBe(true)
  })

  it.each(texts)('%s speaks of people and devices, never of a browser or a platform', (name) => {
    const text = readFileSync(`${TEXTS}/${name}.ts`, 'utf8')
    const imported = [...text.matchAll(/ from '([^']+)'/gu)].map((match) => match[1])
    expect(
      imported.filter((path) => !/^\.\.\/harness\/device$|^\.\.\/\.\.\/builders\//u.test(path ?? '')),
    ).toEqual([])
    expect(text).not.toMatch(/playwright|weapp|TARO_ENV|document\.|window\./iu)
  })
})
