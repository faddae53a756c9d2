import { expect, it, vi } from 'vitest'
import { aheadOf } from '#src/database/clock.ts'
import { testContent } from '../../helpers/content.ts'

const content = testContent()
const FIVE_MINUTES = 5 * 60_000

it('a process learns from the heartbeats of MongoDB that its clock is five minutes ahead, and that it is right again', async () => {
  const { payload } = content.database
  payload.logger.level = 'silent'
  expect(aheadOf(payload)).toBe(0)
  const real = Date.now
  vi.spyOn(Date, 'now').mockImplementation(() => real() + FIVE_MINUTES)
  await vi.waitUntil(() => aheadOf(payload) !== 0, { timeout: 20_000 })
  expect(Math.abs(aheadOf(payload) - FIVE_MINUTES)).toBeLessThan(2_000)
  vi.mocked(Date.now).mockRestore()
  await vi.waitUntil(() => aheadOf(payload) === 0, { timeout: 20_000 })
})
