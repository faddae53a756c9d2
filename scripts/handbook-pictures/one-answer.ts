import type { Page } from '@playwright/test'
import sharp from 'sharp'

const FILE = 'docs/images/one-answer.png'
/** The size of each part in pixels, and the space between parts: wide and printed pages are scaled to the same size. */
const SHOTS = { width: 500, height: 590, space: 20 }
const PRODUCT = '/producten/paspoort'

/** The image of the README: the same product on the website, at the desk and as a letter. `page` has a session. */
export async function takeOneAnswer(page: Page): Promise<void> {
  const pictures: Buffer[] = []
  for (const [path, width] of [
    [PRODUCT, 1000],
    [`/kcc${PRODUCT}`, 1000],
    [`${PRODUCT}/brief`, 820],
  ] as const) {
    await page.setViewportSize({ width, height: Math.ceil((width * SHOTS.height) / SHOTS.width) })
    await page.goto(path)
    pictures.push(await page.screenshot())
  }
  const { width, height, space } = SHOTS
  const edge = { top: 1, right: 1, bottom: 1, left: 1, background: '#bbb' }
  const placed = pictures.map(async (picture, index) => ({
    input: await sharp(picture).resize({ width, height, position: 'top' }).extend(edge).png().toBuffer(),
    left: space + index * (width + 2 + space),
    top: space,
  }))
  const size = { width: space + pictures.length * (width + 2 + space), height: height + 2 + 2 * space }
  await sharp({ create: { ...size, channels: 3, background: '#f2f2f5' } })
    .composite(await Promise.all(placed))
    .png({ palette: true, quality: 80, compressionLevel: 9 })
    .toFile(FILE)
}
