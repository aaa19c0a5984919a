import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { canRecordDisk } from './crash/disk-recorder'
import { killRounds } from './crash/kill-rounds'
import { powerLosses } from './crash/power-loss'

/** Figures of both proofs, and what went against them. */
export interface CrashReport {
  figures: Record<string, number>
  findings: string[]
}

/** Kills and power losses; emulator/README.md says what each of them shows. */
export async function tortureCrash(torture: {
  rounds: number
  images: number
  seed: number
}): Promise<CrashReport> {
  const directory = mkdtempSync(join(tmpdir(), 'xiacheng-crash-'))
  const folder = (name: string) => {
    const path = join(directory, name)
    mkdirSync(path)
    return path
  }
  const startedAt = performance.now()
  try {
    const kills = await killRounds(folder('kills'), torture.rounds, torture.seed)
    const report = {
      figures: { kills: kills.rounds, acknowledgedBeforeKills: kills.acknowledged },
      findings: kills.findings,
    }
    const losses = canRecordDisk()
      ? await powerLosses(folder('losses'), { images: torture.images, answers: 3_000, seed: torture.seed })
      : { images: 0, withLoss: 0, findings: ['power losses need a C compiler (cc) to watch the disk'] }
    const seconds = Math.round((performance.now() - startedAt) / 1_000)
    return {
      figures: {
        ...report.figures,
        powerLosses: losses.images,
        powerLossesWithUnflushedWrites: losses.withLoss,
        seconds,
      },
      findings: [...report.findings, ...losses.findings],
    }
  } finally {
    rmSync(directory, { recursive: true })
  }
}
