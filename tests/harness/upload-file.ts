import type { Buffer } from 'node:buffer'
import type { InputOf } from '@contract/actions'
import { aPdf } from '../builders/files'
import type { Identity, TestCloud } from './start-cloud'

export interface FileToUpload extends Partial<InputOf<'inquiry.prepareUpload'>> {
  /** What really arrives; a small PDF unless given. */
  bytes?: Buffer
}

/** Asks for permission and sends the bytes, as a browser does; gives the id that `attachments` names. */
export async function uploadFile(
  cloud: Pick<TestCloud, 'call'>,
  { bytes = aPdf(), ...said }: FileToUpload,
  owner: Identity,
): Promise<string> {
  const input = { name: '营业执照.pdf', type: 'pdf' as const, size: bytes.length, ...said }
  const answer = await cloud.call('inquiry.prepareUpload', input, owner)
  if (!answer.ok) throw new Error(`inquiry.prepareUpload: ${JSON.stringify(answer.error)}`)
  const { id, url, headers } = answer.data
  const sent = await fetch(url, { method: 'PUT', headers, body: Uint8Array.from(bytes) })
  if (!sent.ok) throw new Error(`The upload was refused: ${await sent.text()}`)
  return id
}
