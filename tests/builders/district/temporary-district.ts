import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** Text of a district's files by path. */
export type DistrictFiles = Record<string, string>

/** The smallest content without a problem; a test overrides the file it is about. */
export const minimalFiles: DistrictFiles = {
  'settings.yaml': `district: 江城区
appName: 投资江城
operator: 江城区招商局
inquiry:
  settle: { papers: [营业执照], papersDays: 10 }
phoneButton: true
modules: [parks]
contacts: []
templates: {}
`,
  'calendar.yaml': 'closed: []\nopen: []\n',
  'sources.yaml': '- { id: report, title: 工作报告, kind: government_report, dataYear: 2015 }\n',
}

const made: string[] = []

/** Writes a district into a new temporary directory and returns its path. */
export function temporaryDistrict(files: DistrictFiles): string {
  const directory = mkdtempSync(join(tmpdir(), 'district-'))
  made.push(directory)
  for (const [path, text] of Object.entries({ ...minimalFiles, ...files })) {
    mkdirSync(dirname(join(directory, path)), { recursive: true })
    writeFileSync(join(directory, path), text)
  }
  return directory
}

/** Removes what `temporaryDistrict` made; call it after each test. */
export function removeTemporaryDistricts(): void {
  for (const directory of made.splice(0)) rmSync(directory, { recursive: true, force: true })
}
