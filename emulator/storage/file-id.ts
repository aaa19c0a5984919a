import { Buffer } from 'node:buffer'

/** A file's place: which environment, and the path inside its bucket. */
export interface FilePlace {
  env: string
  path: string
}

const FILE_ID = /^cloud:\/\/([^./]+)\.([^/]+)\/(.+)$/
/** COS allows a key of 850 bytes (https://cloud.tencent.com/document/product/436/13324). */
const LONGEST_PATH_BYTES = 850
// biome-ignore lint/suspicious/noControlCharactersInRegex: a key with them is what is refused.
const CONTROL_CHARACTER = /[\u0000-\u001f\u007f]/

/** The bucket's name is made from the environment, as the cloud's is: one environment, one bucket. */
export function bucketOf(env: string): string {
  return `656d-${env}-1250000000`
}

export function fileIdOf({ env, path }: FilePlace): string {
  return `cloud://${env}.${bucketOf(env)}/${path}`
}

/** `undefined` for what is no file id, also for one of a bucket that does not exist. */
export function parseFileId(fileId: unknown): FilePlace | undefined {
  const [, env, bucket, path] = FILE_ID.exec(String(fileId)) ?? []
  if (env === undefined || path === undefined || bucket !== bucketOf(env)) return undefined
  return isFilePath(path) ? { env, path } : undefined
}

/** A cloud path names a file below the bucket: relative, no empty, `.` or `..` part, no control character. */
export function isFilePath(path: unknown): path is string {
  if (typeof path !== 'string' || path === '' || Buffer.byteLength(path) > LONGEST_PATH_BYTES) return false
  if (CONTROL_CHARACTER.test(path)) return false
  return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
}
