import { createReadStream, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type EmulatorEndpoint, startEmulatorEndpoint } from '../start-emulator-endpoint'

const BYTES = Buffer.from([0, 1, 2, 253, 254, 255, 13, 10, 45, 45])
const MINUTE = 60_000

const sizeOf = (path: string) => (existsSync(path) ? readFileSync(path).length : 0)

describe('storage through the real SDK', () => {
  let endpoint: EmulatorEndpoint
  let app: EmulatorEndpoint['app']

  beforeAll(async () => {
    endpoint = await startEmulatorEndpoint()
    app = endpoint.app
  })

  afterAll(() => endpoint.stop())

  const upload = async (cloudPath: string, fileContent = BYTES) =>
    (await app.uploadFile({ cloudPath, fileContent })).fileID
  const addressOf = async (fileID: string, maxAge = 600) => {
    const { fileList } = await app.getTempFileURL({ fileList: [{ fileID, maxAge }] })
    return encodeURI(fileList[0]?.tempFileURL ?? '')
  }
  const codeOf = (work: Promise<unknown>) =>
    work.then(
      (value) => value,
      (error: { code?: string }) => error.code,
    )

  describe('upload and download', () => {
    test.each([
      ['a plain name', 'plain.bin'],
      ['a folder', 'some/folder/plain.bin'],
      ['Chinese and a bar', 'a|b测试.jpeg'],
      ['a blank, a percent sign and a hash', 'a b/100% #1?.png'],
      ['dots inside a part', '..a/b..c/...d'],
    ])('bytes come back as they went in: %s', async (_title, cloudPath) => {
      const fileID = await upload(cloudPath)
      expect(fileID).toMatch(/^cloud:\/\/dev-env\.[^/]+\//)
      expect(fileID.endsWith(`/${cloudPath}`)).toBe(true)
      expect((await app.downloadFile({ fileID })).fileContent).toEqual(BYTES)
    })

    test('a stream is stored, and a download into a file works', async () => {
      const source = join(endpoint.fixture.directory, 'source.bin')
      const target = join(endpoint.fixture.directory, 'target.bin')
      writeFileSync(source, BYTES)
      const { fileID } = await app.uploadFile({ cloudPath: 's.bin', fileContent: createReadStream(source) })
      await app.downloadFile({ fileID, tempFilePath: target })
      // The SDK resolves before the file is complete.
      while (sizeOf(target) < BYTES.length) await new Promise(setImmediate)
      expect(readFileSync(target)).toEqual(BYTES)
    })

    test('an empty file is a file', async () => {
      const fileID = await upload('empty.bin', Buffer.alloc(0))
      const { fileList } = await app.getFileInfo({ fileList: [{ fileID, maxAge: 60 }] })
      expect(fileList[0]).toMatchObject({ code: 'SUCCESS', size: 0 })
    })

    test('a second upload replaces the first', async () => {
      await upload('twice.bin', Buffer.from('first'))
      const fileID = await upload('twice.bin', Buffer.from('second'))
      expect((await app.downloadFile({ fileID })).fileContent?.toString()).toBe('second')
    })

    test('files outlive a restart', async () => {
      const fileID = await upload('kept.bin')
      const address = await addressOf(fileID)
      await endpoint.restart()
      expect((await app.downloadFile({ fileID })).fileContent).toEqual(BYTES)
      expect((await fetch(address)).status).toBe(200)
    })

    test.each([
      ['a parent folder', '../escape.bin'],
      ['a parent folder inside', 'a/../../escape.bin'],
      ['an absolute path', '/etc/passwd'],
      ['an empty part', 'a//b'],
      ['a dot', './a'],
      ['a folder', 'a/'],
      ['a line break', 'a\nb'],
      ['a zero byte', 'a\u0000b'],
      ['a name longer than COS takes', 'x'.repeat(851)],
      ['nothing', ''],
    ])('a path is refused: %s', async (_title, cloudPath) => {
      expect(await codeOf(app.getUploadMetadata({ cloudPath }))).toBe('INVALID_PARAM')
    })

    test('a download of nothing says STORAGE_FILE_NONEXIST', async () => {
      expect(await codeOf(app.downloadFile({ fileID: 'unexistFileID' }))).toBe('STORAGE_FILE_NONEXIST')
    })
  })

  describe('direct upload', () => {
    const metadata = async (cloudPath: string) => (await app.getUploadMetadata({ cloudPath })).data
    const put = (url: string, headers: Record<string, string>) =>
      fetch(url, { method: 'PUT', headers, body: BYTES })

    test('a browser may PUT with the headers it was given, across origins', async () => {
      const { url, authorization, token, cosFileId, fileId } = await metadata('web.pdf')
      const origin = 'http://localhost:10086'
      const asked = await fetch(url, {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'PUT' },
      })
      expect(asked.headers.get('access-control-allow-methods')).toContain('PUT')
      const answer = await put(url, {
        origin,
        authorization,
        'x-cos-security-token': token,
        'x-cos-meta-fileid': cosFileId,
        'content-type': 'application/pdf',
        'content-disposition': 'attachment',
      })
      expect([answer.status, await answer.text()]).toEqual([200, ''])
      const download = await fetch(await addressOf(fileId))
      expect(download.headers.get('content-type')).toBe('application/pdf')
      expect(download.headers.get('content-disposition')).toBe('attachment')
      expect(download.headers.get('x-content-type-options')).toBe('nosniff')
    })

    test('a form posts the same file', async () => {
      const { url, authorization, token, cosFileId, fileId } = await metadata('form.bin')
      const form = new FormData()
      form.set('key', 'form.bin')
      form.set('Signature', authorization)
      form.set('x-cos-security-token', token)
      form.set('x-cos-meta-fileid', cosFileId)
      form.set('file', new Blob([BYTES]), 'any.bin')
      expect((await fetch(url, { method: 'POST', body: form })).status).toBe(204)
      expect((await app.downloadFile({ fileID: fileId })).fileContent).toEqual(BYTES)
    })

    test.each([
      ['no signature', '', 'SignatureDoesNotMatch'],
      [
        'another signature',
        'q-sign-algorithm=sha1&q-ak=emulator&q-sign-time=1;2&q-signature=00',
        'SignatureDoesNotMatch',
      ],
    ])('refused and nothing stored: %s', async (_title, authorization, code) => {
      const { url, fileId } = await metadata('refused.bin')
      const answer = await put(url, { authorization })
      expect(answer.status).toBe(403)
      expect(await answer.text()).toContain(`<Code>${code}</Code>`)
      const { fileList } = await app.getTempFileURL({ fileList: [fileId] })
      expect(fileList[0]?.code).toBe('STORAGE_FILE_NONEXIST')
    })

    test('a signature of one file does not open another', async () => {
      const [one, other] = [await metadata('one.bin'), await metadata('other.bin')]
      expect((await put(other.url, { authorization: one.authorization })).status).toBe(403)
    })

    test('a permission ends after half an hour', async () => {
      const { url, authorization } = await metadata('late.bin')
      await endpoint.advance(31 * MINUTE)
      const answer = await put(url, { authorization })
      expect(await answer.text()).toContain('Request has expired')
    })
  })

  describe('temporary addresses', () => {
    test('one ends with its age, by the emulator’s clock', async () => {
      const address = await addressOf(await upload('ends.bin'), 600)
      await endpoint.advance(10 * MINUTE - 1000)
      expect((await fetch(address)).status).toBe(200)
      await endpoint.advance(1000)
      expect((await fetch(address)).status).toBe(403)
    })

    test('a day is the default and the longest', async () => {
      const fileID = await upload('day.bin')
      const { fileList } = await app.getTempFileURL({ fileList: [fileID] })
      const addresses = [encodeURI(fileList[0]?.tempFileURL ?? ''), await addressOf(fileID, 9_999_999)]
      const statuses = () => Promise.all(addresses.map(async (each) => (await fetch(each)).status))
      await endpoint.advance(24 * 60 * MINUTE - 2000)
      expect(await statuses()).toEqual([200, 200])
      await endpoint.advance(3000)
      expect(await statuses()).toEqual([403, 403])
    })

    test('a changed address is refused', async () => {
      const address = await addressOf(await upload('signed.bin'))
      const later = address.replace(/t=(\d+)/, (_all, t: string) => `t=${Number(t) + 1}`)
      expect((await fetch(later)).status).toBe(403)
      expect((await fetch(address.split('?')[0] ?? '')).status).toBe(403)
    })

    test('a range and a head are answered as COS does', async () => {
      const address = await addressOf(await upload('range.bin'))
      const part = await fetch(address, { headers: { range: 'bytes=2-4' } })
      expect([part.status, part.headers.get('content-range')]).toEqual([206, 'bytes 2-4/10'])
      expect(Buffer.from(await part.arrayBuffer())).toEqual(BYTES.subarray(2, 5))
      const past = await fetch(address, { headers: { range: 'bytes=10-' } })
      expect([past.status, await past.text()]).toEqual([416, expect.stringContaining('InvalidRange')])
      const head = await fetch(address, { method: 'HEAD' })
      expect([head.status, head.headers.get('content-length')]).toEqual([200, '10'])
    })

    test('every file has its own code, in the order asked', async () => {
      const fileID = await upload('there.bin')
      const elsewhere = 'cloud://dev-env.another-bucket/there.bin'
      const { fileList } = await app.getTempFileURL({ fileList: [elsewhere, fileID, 'no id'] })
      expect(fileList.map((each) => [each.fileID, each.code])).toEqual([
        [elsewhere, 'STORAGE_FILE_NONEXIST'],
        [fileID, 'SUCCESS'],
        ['no id', 'STORAGE_FILE_NONEXIST'],
      ])
    })

    test('getFileInfo tells size and type', async () => {
      const fileID = await upload('info.png')
      const { fileList } = await app.getFileInfo({ fileList: [{ fileID, maxAge: 60 }] })
      expect(fileList[0]).toMatchObject({
        code: 'SUCCESS',
        size: 10,
        mime: 'image/png',
        fileName: 'info.png',
      })
    })

    test('more than 50 files are refused, also to delete', async () => {
      const fileList = Array.from({ length: 51 }, () => 'cloud://unexistJpg.jpg')
      expect(await codeOf(app.getTempFileURL({ fileList }))).toBe('INVALID_PARAM')
      expect(await codeOf(app.deleteFile({ fileList }))).toBe('INVALID_PARAM')
    })
  })

  describe('delete and copy', () => {
    test('a file that storage is told to refuse stays and says so, the others of the request go', async () => {
      const [stays, goes] = [await upload('stays.bin'), await upload('goes.bin')]
      await endpoint.client.post('/faults', { undeletable: ['stays'] })
      const { fileList } = await app.deleteFile({ fileList: [stays, goes] })
      expect(fileList.map(({ code }) => code)).toEqual(['STORAGE_REQUEST_FAIL', 'SUCCESS'])
      await endpoint.client.post('/faults', {})
      const again = await app.deleteFile({ fileList: [stays, goes] })
      expect(again.fileList.map(({ code }) => code)).toEqual(['SUCCESS', 'STORAGE_FILE_NONEXIST'])
    })

    test('a deleted file is gone, its address too; a second time says so', async () => {
      const fileID = await upload('gone.bin')
      const address = await addressOf(fileID)
      expect((await app.deleteFile({ fileList: [fileID] })).fileList).toEqual([
        { code: 'SUCCESS', fileID, fileid: fileID },
      ])
      expect((await fetch(address)).status).toBe(404)
      const { fileList } = await app.deleteFile({ fileList: [fileID] })
      expect(fileList[0]?.code).toBe('STORAGE_FILE_NONEXIST')
    })

    test('a copy stays when its source is replaced', async () => {
      const fileID = await upload('from/copy.bin')
      const { fileList } = await app.copyFile({
        fileList: [{ srcPath: 'from/copy.bin', dstPath: 'to/copy.bin' }],
      })
      const copied = fileID.replace('/from/', '/to/')
      expect(fileList[0]).toMatchObject({ code: 'SUCCESS', fileId: copied })
      await upload('from/copy.bin', Buffer.from('other'))
      expect((await app.downloadFile({ fileID: copied })).fileContent).toEqual(BYTES)
    })

    test('a move leaves nothing behind; a target is kept where that is asked', async () => {
      const fileID = await upload('old/move.bin')
      const kept = await upload('kept/move.bin', Buffer.from('kept'))
      const { fileList } = await app.copyFile({
        fileList: [
          { srcPath: 'old/move.bin', dstPath: 'kept/move.bin', overwrite: false },
          { srcPath: 'old/move.bin', dstPath: 'new/move.bin', removeOriginal: true },
          { srcPath: 'none/move.bin', dstPath: 'new/move.bin' },
        ],
      })
      expect(fileList.map(({ code }) => code)).toEqual([
        'STORAGE_FILE_EXISTED',
        'SUCCESS',
        'STORAGE_FILE_NONEXIST',
      ])
      expect((await app.downloadFile({ fileID: kept })).fileContent?.toString()).toBe('kept')
      expect(await codeOf(app.downloadFile({ fileID }))).toBe('STORAGE_FILE_NONEXIST')
    })
  })

  describe('the phone', () => {
    const phone = (openid: string, path: string) =>
      fetch(`${endpoint.emulator().url}/wx/upload?path=${encodeURIComponent(path)}`, {
        method: 'POST',
        headers: { 'x-emulator-openid': openid },
        body: BYTES,
      })

    test('wx.cloud.uploadFile stores, and only who made a file replaces it', async () => {
      const answer = await phone('o1', 'mine/a.jpg')
      const { fileID } = (await answer.json()) as { fileID: string }
      expect((await app.downloadFile({ fileID })).fileContent).toEqual(BYTES)
      expect((await phone('o2', 'mine/a.jpg')).status).toBe(403)
      expect((await phone('o1', 'mine/a.jpg')).status).toBe(200)
      expect((await phone('o1', '../a.jpg')).status).toBe(400)
    })

    test('getFileAuthority is for an end user and knows who made the file', async () => {
      await phone('o1', 'mine/b.jpg')
      const ask = (openid: string) =>
        endpoint.client.post('/admin', {
          action: 'storage.getFileAuthority',
          openId: openid,
          fileList: [{ path: 'mine/b.jpg', type: 'WRITE' }],
        })
      expect((await ask('o1')).body.data).toEqual([
        { path: 'mine/b.jpg', cosFileId: expect.any(String), read: true, write: true },
      ])
      expect((await ask('o2')).body.data[0].write).toBe(false)
      expect(await codeOf(app.getFileAuthority({ fileList: [{ path: 'a', type: 'READ' }] }))).toBe(
        'INVALID_PARAM',
      )
    })
  })
})
