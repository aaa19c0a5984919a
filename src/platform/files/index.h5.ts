import { type FileLink, fileLimits, mostBytesOf, type UploadPermit } from '@contract/inquiry/files'
import { SNIFFED_BYTES, sniffFileType } from '@domain/file/sniff-file-type'
import { download } from './download'
import { type FileToSend, jpegName, LONGEST_SIDE, type PickedFile, type Prepared } from './file-to-send'

/** A browser picks PDFs from the device; WeChat only from a chat. */
export const picksDocumentsFromChat: boolean = false

const QUALITIES = [0.85, 0.7, 0.5, 0.35]

/** Asks for files; gives none when the dialog is closed. `most` is not told to a browser: what is too many is cut. */
function pick(accept: string, most: number): Promise<PickedFile[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.multiple = most > 1
    input.accept = accept
    input.onchange = () =>
      resolve(
        Array.from(input.files ?? [])
          .slice(0, most)
          .map((file) => ({ name: file.name, size: file.size, handle: file })),
      )
    input.oncancel = () => resolve([])
    input.click()
  })
}

/** Asks for pictures, from camera or album. */
export function pickPictures(most: number): Promise<PickedFile[]> {
  return pick('image/*', most)
}

/** Asks for PDFs. */
export function pickDocuments(most: number): Promise<PickedFile[]> {
  return pick('application/pdf,.pdf', most)
}

/** Looks at what was picked and makes pictures small enough; tells what is wrong with a file that cannot be sent. */
export async function prepareFile({ name, size, handle }: PickedFile): Promise<Prepared> {
  const blob = handle as Blob
  if (size === 0) return { ok: false, problem: 'empty' }
  const type = sniffFileType(new Uint8Array(await blob.slice(0, SNIFFED_BYTES).arrayBuffer()))
  if (type === 'pdf') {
    return size > mostBytesOf('pdf')
      ? { ok: false, problem: 'too_large' }
      : { ok: true, file: { name, size, handle, type } }
  }
  if (type === null && !blob.type.startsWith('image/')) return { ok: false, problem: 'wrong_type' }
  return size > fileLimits.pickedPictureBytes ? { ok: false, problem: 'too_large' } : smallPicture(name, blob)
}

/** Drawn anew, a picture carries nothing but its pixels. */
async function smallPicture(name: string, blob: Blob): Promise<Prepared> {
  const canvas = await drawn(blob)
  if (canvas === null) return { ok: false, problem: 'damaged' }
  for (const quality of QUALITIES) {
    const jpeg = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality))
    if (jpeg !== null && jpeg.size <= fileLimits.pictureBytes) {
      return { ok: true, file: { name: jpegName(name), size: jpeg.size, handle: jpeg, type: 'jpeg' } }
    }
  }
  return { ok: false, problem: 'too_large' }
}

async function drawn(blob: Blob): Promise<HTMLCanvasElement | null> {
  let bitmap: ImageBitmap
  try {
    bitmap = await createImageBitmap(blob)
  } catch {
    return null
  }
  const scale = Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(bitmap.width * scale))
  canvas.height = Math.max(1, Math.round(bitmap.height * scale))
  const context = canvas.getContext('2d')
  if (context === null) return null
  // JPEG knows no transparency: what shows through is paper.
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  bitmap.close()
  return canvas
}

/** Sends the bytes to storage; false when they did not arrive. `onProgress` goes from 0 to 1. */
export function sendFile(
  permit: UploadPermit,
  { handle }: FileToSend,
  onProgress: (part: number) => void,
): Promise<boolean> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('PUT', permit.url)
    for (const [name, value] of Object.entries(permit.headers)) request.setRequestHeader(name, value)
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total)
    request.onload = () => resolve(request.status >= 200 && request.status < 300)
    request.onerror = () => resolve(false)
    request.ontimeout = () => resolve(false)
    request.timeout = 120_000
    request.send(handle as Blob)
  })
}

/** Shows a picture in a tab of its own and saves a PDF; false when it could not be fetched. */
export async function openFile({ url, name, type }: FileLink): Promise<boolean> {
  if (type !== 'pdf') {
    showInTab(url)
    return true
  }
  try {
    const response = await fetch(url)
    if (!response.ok) return false
    download(await response.blob(), name)
    return true
  } catch {
    return false
  }
}

function showInTab(url: string): void {
  const link = document.createElement('a')
  link.href = url
  link.rel = 'noopener'
  link.target = '_blank'
  link.click()
}
