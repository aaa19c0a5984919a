import type { Page } from 'playwright-core'
import type { Device } from './device'

/** What the app keeps on a device: both builds keep it in the browser they run in, under the same keys. */
export function keptOn(page: Page): Pick<Device, 'letWaitingAge' | 'forget' | 'keeps'> {
  return {
    letWaitingAge: (past) =>
      page.evaluate((ms) => {
        const stored = JSON.parse(window.localStorage.getItem('outbox') ?? '{}')
        for (const entry of stored.data.entries) entry.at -= ms
        window.localStorage.setItem('outbox', JSON.stringify(stored))
      }, past),
    forget: (key) => page.evaluate((name) => window.localStorage.removeItem(name), key),
    keeps: () => page.evaluate(() => Object.keys(window.localStorage)),
  }
}
