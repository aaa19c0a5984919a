import { readFileSync } from 'node:fs'
import path from 'node:path'
import { drawings } from '../illustration/drawing'
import { iconNames } from './icon-names'

const css = (file: string) => readFileSync(path.join(__dirname, file), 'utf8')

test('every icon name has its drawing, and every drawing its name', () => {
  const drawn = [...css('icon.css').matchAll(/^\.icon-([a-z][a-z-]*) \{/gmu)].map((match) => match[1])
  expect(drawn.sort()).toEqual([...iconNames].sort())
})

test.each(drawings)('the drawing %s has faces and lines', (drawing) => {
  const rule = css('../illustration/illustration.css').split(`.illustration-${drawing} {`)[1]?.split('}')[0]
  expect(rule).toMatch(/--faces: url\(/u)
  expect(rule).toMatch(/--lines: url\(/u)
})
