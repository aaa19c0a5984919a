import * as v from 'valibot'
import { count, id, line, uniqueList } from '../fields'

const MEGABYTE = 1024 * 1024

/** How much may go along with one inquiry. The client says so before, the server holds it. */
export const fileLimits = {
  /** Files of one inquiry, those added later included. */
  files: 9,
  /** All of them together: a submission is looked through while the person waits. */
  allBytes: 30 * MEGABYTE,
  /** A picture as it is picked, before the client makes it smaller. */
  pickedPictureBytes: 10 * MEGABYTE,
  /** A picture as it is sent. */
  pictureBytes: 2 * MEGABYTE,
  pdfBytes: 10 * MEGABYTE,
  /** How long an address of a file works. */
  linkSeconds: 600,
  /** What was uploaded and never sent along is removed after this. */
  orphanHours: 24,
} as const

export const fileTypes = ['jpeg', 'png', 'webp', 'pdf'] as const
export type FileType = (typeof fileTypes)[number]

/** The most bytes a file of this type may have when it is sent. */
export function mostBytesOf(type: FileType): number {
  return type === 'pdf' ? fileLimits.pdfBytes : fileLimits.pictureBytes
}

/**
 * Whether staff see a file. `pending`: WeChat is asked about the picture. `passed`: WeChat or an administrator let it
 * through. `held`: waits for an administrator. `rejected`: an administrator turned it down. `unchecked`: a PDF, which
 * WeChat's check does not take; staff see it with that mark.
 */
export const fileSafeties = ['pending', 'passed', 'held', 'rejected', 'unchecked'] as const
export type FileSafety = (typeof fileSafeties)[number]

/** What is said of a file before its bytes are sent. */
export const fileHead = {
  name: line(1, 80),
  type: v.picklist(fileTypes, 'NOT_OFFERED'),
  size: count(1, fileLimits.pdfBytes),
}

/** Files that were uploaded and shall go along, by the ids that `inquiry.prepareUpload` gave. */
export const attachments = uniqueList(id, fileLimits.files)

/** One permission to upload one file to one place. */
export const uploadPermit = v.object({
  /** What `attachments` names. */
  id: v.string(),
  /** Where `wx.cloud.uploadFile` puts it. */
  cloudPath: v.string(),
  /** Where a browser puts it, and with which headers. */
  url: v.string(),
  headers: v.record(v.string(), v.string()),
})
export type UploadPermit = v.InferOutput<typeof uploadPermit>

/** A file of an inquiry as its readers see it; its address is asked for when it is opened. */
export const fileView = v.object({
  id: v.string(),
  name: v.string(),
  type: v.picklist(fileTypes),
  size: v.number(),
  at: v.number(),
  safety: v.picklist(fileSafeties),
  /** Why an administrator turned it down. */
  reason: v.optional(v.string()),
})
export type FileView = v.InferOutput<typeof fileView>

/** How many files of a matter staff do not see, by why. */
export const hiddenFiles = v.object({ checking: v.number(), held: v.number(), rejected: v.number() })
export type HiddenFiles = v.InferOutput<typeof hiddenFiles>

export const fileLink = v.object({
  url: v.string(),
  name: v.string(),
  type: v.picklist(fileTypes),
  /** When the address stops working, epoch ms. */
  endsAt: v.number(),
})
export type FileLink = v.InferOutput<typeof fileLink>
