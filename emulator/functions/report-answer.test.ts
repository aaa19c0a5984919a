import { describe, expect, it } from '@jest/globals'
import { reportAnswer } from './report-answer'

function headersTo(requests: number): Record<string, string | string[]> {
  const answer = reportAnswer({
    requestId: 'r1',
    sdkActions: Array.from({ length: requests }, () => 'database.updateDocument'),
    outcome: { ok: true, resultText: '{}' },
  } as unknown as Parameters<typeof reportAnswer>[0])
  return 'headers' in answer ? (answer.headers ?? {}) : {}
}

const HEADERS_TAKEN = 16 * 1024

describe('what an answer tells of its cost', () => {
  it('is every request by name while there are few', () => {
    expect(headersTo(2)).toMatchObject({
      'x-emulator-sdk-requests': '2',
      'x-emulator-sdk-actions': 'database.updateDocument,database.updateDocument',
    })
  })

  it('is their number, and names that a client still takes, where there are thousands', () => {
    const headers = headersTo(5_000)
    expect(headers['x-emulator-sdk-requests']).toBe('5000')
    expect(headers['x-emulator-sdk-actions']).toMatch(/,\.\.\.$/u)
    expect(Object.values(headers).join('').length).toBeLessThan(HEADERS_TAKEN)
  })
})
