/** The connection ended before an answer came: the work may or may not have been done. */
export class ReplyLost extends Error {
  override name = 'ReplyLost'
}
