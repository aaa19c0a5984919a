import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

type Verdict = 'valid' | 'expired' | 'forged'

const UPLOAD_SECONDS = 30 * 60
const UPLOAD_TIMES = /^q-sign-algorithm=sha1&q-ak=emulator&q-sign-time=(\d+);(\d+)&q-signature=([0-9a-f]+)$/

/**
 * Signs what may be uploaded and downloaded, and until when by the emulator's clock. The forms are COS's
 * `authorization` and the `sign` and `t` of a temporary address; the secret stays in the data folder.
 */
export class StorageSignatures {
  private readonly secret: Buffer

  constructor(
    dataDirectory: string,
    private readonly now: () => number,
  ) {
    this.secret = readOrCreateSecret(dataDirectory)
  }

  forUpload(fileId: string): string {
    const from = this.seconds()
    const times = `${from};${from + UPLOAD_SECONDS}`
    return `q-sign-algorithm=sha1&q-ak=emulator&q-sign-time=${times}&q-signature=${this.sign(`put ${fileId} ${times}`)}`
  }

  checkUpload(fileId: string, authorization: string | undefined): Verdict {
    const [, from, until, signature] = UPLOAD_TIMES.exec(authorization ?? '') ?? []
    if (signature === undefined) return 'forged'
    if (!sameText(signature, this.sign(`put ${fileId} ${from};${until}`))) return 'forged'
    return Number(until) > this.seconds() ? 'valid' : 'expired'
  }

  /** `t` is when it ends, epoch seconds. */
  forDownload(fileId: string, maxAgeSeconds: number): { sign: string; t: string } {
    const until = String(this.seconds() + maxAgeSeconds)
    return { sign: this.sign(`get ${fileId} ${until}`), t: until }
  }

  checkDownload(fileId: string, sign: string | null, t: string | null): Verdict {
    if (sign === null || t === null) return 'forged'
    if (!sameText(sign, this.sign(`get ${fileId} ${t}`))) return 'forged'
    return Number(t) > this.seconds() ? 'valid' : 'expired'
  }

  private seconds(): number {
    return Math.floor(this.now() / 1000)
  }

  private sign(text: string): string {
    return createHmac('sha1', this.secret).update(text).digest('hex')
  }
}

function sameText(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)]
  return a.length === b.length && timingSafeEqual(a, b)
}

function readOrCreateSecret(dataDirectory: string): Buffer {
  mkdirSync(dataDirectory, { recursive: true })
  const path = join(dataDirectory, 'storage-secret')
  if (!existsSync(path)) writeFileSync(path, randomBytes(32).toString('hex'), { mode: 0o600 })
  return Buffer.from(readFileSync(path, 'utf8'), 'hex')
}
