import path from 'node:path'
import type { Page } from '@playwright/test'
import sharp from 'sharp'

export const FOLDER = 'docs/handboek/afbeeldingen'
/** Hides the "Saved" notice, which disappears too late for the screenshot. */
const NO_MESSAGES = '.payload-toast-container { display: none }'
/** The sticky bar would cover part of an element that is larger than the window. */
const NO_BAR = '.doc-controls { visibility: hidden }'

export function panel(page: Page) {
  return page.getByRole('region', { name: 'Publiceren' })
}

function picture(name: string): string {
  return path.join(FOLDER, `${name}.png`)
}

export async function take(page: Page, name: string): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.screenshot({ path: picture(name), style: NO_MESSAGES })
  await smaller(name)
}

/** Takes a screenshot of a part of the page: by default the panel beside the document. */
export async function takePart(page: Page, name: string, part = panel(page)): Promise<void> {
  await part.screenshot({ path: picture(name), style: `${NO_MESSAGES} ${NO_BAR}` })
  await smaller(name)
}

/** Screenshots have few colours, so a palette is enough. */
async function smaller(name: string): Promise<void> {
  await sharp(await sharp(picture(name)).png({ palette: true, quality: 90 }).toBuffer()).toFile(picture(name))
}
