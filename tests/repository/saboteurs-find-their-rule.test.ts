import { existsSync, readFileSync } from 'node:fs'
import { breakRule } from '../saboteurs/sabotaged-build'
import { sabotagesOf } from '../saboteurs/saboteur'
import { saboteurs } from '../saboteurs/saboteurs'

describe('a saboteur', () => {
  it.each(saboteurs.map((saboteur) => [saboteur.name, saboteur] as const))(
    'that %s finds its rule in the source and its check in the tests',
    (_name, saboteur) => {
      for (const sabotage of sabotagesOf(saboteur)) {
        const source = readFileSync(sabotage.file, 'utf8')
        expect(breakRule(source, sabotage)).not.toBe(source)
      }
      expect(existsSync(saboteur.check.file)).toBe(true)
    },
  )
})
