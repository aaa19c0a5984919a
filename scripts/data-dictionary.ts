import { writeFileSync } from 'node:fs'
import { dataPage } from './data-dictionary/data-page'

writeFileSync('docs/data.md', dataPage())
