import path from 'node:path'
import type { Page } from '@playwright/test'
import sharp from 'sharp'

export const FOLDER = 'docs/handboek/afbeeldingen'
/** "Saved" goes away by itself, but not before the picture. */
const NO_MESSAGES = '.payload-toast-container { display: none }'
/** The bar that stays in sight would lie over what is larger than the window. */
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

/** A part of the page: the panel beside the document, unless told otherwise. */
export async function takePart(page: Page, name: string, part = panel(page)): Promise<void> {
  await part.screenshot({ path: picture(name), style: `${NO_MESSAGES} ${NO_BAR}` })
  await smaller(name)
}

/** Screens have few colours. */
async function smaller(name: string): Promise<void> {
  await sharp(await sharp(picture(name)).png({ palette: true, quality: 90 }).toBuffer()).toFile(picture(name))
}
