import type { Cloud } from '../../scripts/local/open-cloud'

/**
 * Lets every text that waits for its check pass, as the minute timer does when nothing is wrong with it, without
 * running the other jobs or telling anybody: for tests of what comes after.
 */
export async function passTexts(cloud: Cloud): Promise<void> {
  const database = cloud.database()
  for (const collection of ['inquiries', 'bookings', 'registrations']) {
    await database
      .collection(collection)
      .where({ 'safety.state': 'pending' })
      .update({ 'safety.state': 'passed', checkAt: null })
  }
}
