import type { Buffer } from 'node:buffer'
import type { InputOf, OutputOf } from '@contract/actions'
import { aPdf } from '../builders/files'
import type { Identity, TestCloud } from './start-cloud'

export interface FileToUpload extends Partial<InputOf<'inquiry.prepareUpload'>> {
  /** What really arrives; a small PDF unless given. */
  bytes?: Buffer
}

type Prepare = (input: InputOf<'inquiry.prepareUpload'>) => Promise<OutputOf<'inquiry.prepareUpload'>>

/** Sends the bytes to where `prepare` permits it, as a browser does; gives the id that `attachments` names. */
export async function sendBytes(
  prepare: Prepare,
  { bytes = aPdf(), ...said }: FileToUpload,
): Promise<string> {
  const { id, url, headers } = await prepare({
    name: '营业执照.pdf',
    type: 'pdf',
    size: bytes.length,
    ...said,
  })
  const sent = await fetch(url, { method: 'PUT', headers, body: Uint8Array.from(bytes) })
  if (!sent.ok) throw new Error(`The upload was refused: ${await sent.text()}`)
  return id
}

/** Asks for permission and sends a file of `owner`. */
export function uploadFile(
  cloud: Pick<TestCloud, 'call'>,
  file: FileToUpload,
  owner: Identity,
): Promise<string> {
  return sendBytes(async (input) => {
    const answer = await cloud.call('inquiry.prepareUpload', input, owner)
    if (!answer.ok) throw new Error(`inquiry.prepareUpload: ${JSON.stringify(answer.error)}`)
    return answer.data
  }, file)
}
