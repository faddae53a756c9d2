import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { type Browser, chromium, type Page } from '@playwright/test'
import { PASSWORD } from '../tests/helpers/users.ts'
import { findBrowser } from './find-browser.ts'
import { FOLDER, panel, take, takePart } from './handbook-pictures/camera.ts'
import { makeLifeEvent } from './handbook-pictures/life-event.ts'
import { takeOneAnswer } from './handbook-pictures/one-answer.ts'
import './steady-imports.mjs'

/** Makes the screenshots of the handbook and the README with the built program, on a copy of the test database. */
const PORT = 4321
const HOME = `http://localhost:${PORT}`
const SLUG = 'naamgebruik'

const server = spawn(process.execPath, ['--import', 'tsx', 'tests/helpers/serve.ts'], {
  env: { ...process.env, PORT: String(PORT), SITE_URL: HOME, THEME: 'voorbeeld', ADMIN: 'on', LOG_LEVEL: 'error' },
  stdio: 'inherit',
})
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: ['--no-sandbox', '--disable-gpu'],
  env: { ...process.env, LANGUAGE: 'nl' },
})
try {
  mkdirSync(FOLDER, { recursive: true })
  await untilReady()
  await makePictures(browser)
} finally {
  await browser.close()
  server.kill('SIGTERM')
}

async function makePictures(all: Browser): Promise<void> {
  const writer = await newPage(all)
  await writer.goto('/admin/login')
  await take(writer, 'inloggen')
  await signIn(writer, 'redacteur')
  await writer.getByRole('heading', { name: 'Antwoorden' }).waitFor()
  await take(writer, 'beginscherm')

  const id = await idOf(writer, SLUG)
  const product = `/admin/collections/products/${id}`
  await open(writer, product)
  await take(writer, 'product')

  const summary = await writer.locator('#field-summary').inputValue()
  await writer.locator('#field-summary').fill(`${summary} Het kost € 33,85.`)
  await save(writer)
  await writer.locator('.em-review__findings--errors').getByText('€ 33,85').first().waitFor()
  await takePart(writer, 'dit-moet-nog')

  await writer.locator('#field-summary').fill(`${summary} U krijgt er een brief over.`)
  await writer.getByLabel('Wat heeft u gewijzigd?').fill('De samenvatting zegt nu dat er een brief komt.')
  await writer.getByRole('button', { name: 'Bijhouden' }).click()
  await writer.locator('#field-owner .rs__control').click()
  await writer.locator('.rs__option').filter({ hasText: 'Test redacteur' }).click()
  await writer.getByRole('button', { name: 'Antwoord', exact: true }).click()
  await save(writer)
  await writer.locator('.em-review__findings--errors').waitFor({ state: 'detached' })
  await press(writer, 'Indienen ter beoordeling')
  await panel(writer).getByRole('textbox').fill('Ik heb de samenvatting aangevuld. Wilt u dit nakijken?')
  await press(writer, 'Indienen ter beoordeling')
  await panel(writer).getByText('Ingediend door').waitFor()
  await takePart(writer, 'ingediend')
  await writer.locator('.em-review--history summary').click()
  await takePart(writer, 'geschiedenis', writer.locator('.em-review--history'))

  const chief = await newPage(all)
  await chief.goto('/admin/login')
  await signIn(chief, 'eindredacteur')
  await chief.goto('/admin/te-beoordelen')
  await chief.locator('.em-due').first().waitFor()
  await take(chief, 'te-beoordelen')
  const passport = `/admin/collections/products/${await idOf(writer, 'paspoort')}`
  await open(writer, passport)
  const isLocked = writer.waitForResponse((answer) => answer.request().method() === 'POST')
  await writer.locator('#field-title').fill('Paspoort of identiteitskaart')
  await isLocked
  await chief.goto(passport)
  const readOnly = chief.getByRole('button', { name: 'Lezen en beoordelen' })
  await readOnly.waitFor()
  await take(chief, 'vergrendeld')
  await chief.addLocatorHandler(readOnly, () => readOnly.click())
  await chief.goto(product)
  await panel(chief).getByRole('button', { name: 'Goedkeuren' }).waitFor()
  await takePart(chief, 'nakijken')
  await press(chief, 'Goedkeuren')
  await panel(chief).getByText('Goedgekeurd door').waitFor()
  // The page refreshes after an action, which closes a form that was opened in between.
  await chief.waitForLoadState('networkidle')
  await press(chief, 'Inplannen')
  await panel(chief).getByLabel('Wanneer?').fill('2027-01-04T09:00')
  await takePart(chief, 'inplannen')

  await writer.goto(`${passport}/talen`)
  await writer.locator('.em-languages').waitFor()
  await take(writer, 'talen')
  await writer.goto(`/voorbeeld/products/${id}`)
  await writer.locator('iframe').first().waitFor()
  await take(writer, 'voorbeeld')

  await makeLifeEvent(writer)

  await chief.goto('/admin/tarieven')
  await chief.locator('input[type=file]').setInputFiles({
    name: 'tarieven-2027.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('sleutel;bedrag\npaspoort-tot-18;65,10\nrijbewijs-kosten;46,20\nafvalpas-vervangen;8,00\n'),
  })
  await chief.getByRole('button', { name: 'Bekijk wat er verandert' }).click()
  await chief.locator('.em-fees__changes').waitFor()
  await takePart(chief, 'tarieven', chief.locator('.em-fees__upload'))

  await takeOneAnswer(writer)
}

async function newPage(all: Browser): Promise<Page> {
  const viewport = { width: 1280, height: 800 }
  const context = await all.newContext({ baseURL: HOME, locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', viewport })
  return context.newPage()
}

async function signIn(page: Page, role: string): Promise<void> {
  await page.locator('#field-email').fill(`${role}@example.nl`)
  await page.locator('#field-password').fill(PASSWORD)
  await page.locator('button[type=submit]').click()
  await page.waitForURL((url) => !url.pathname.includes('login'))
}

/** Sent from within the page: Payload refuses cross-site cookies. */
function idOf(page: Page, slug: string): Promise<string> {
  return page.evaluate(async (one) => {
    const answer = await fetch(`/api/products?where[slug][equals]=${one}&depth=0`)
    return (await answer.json()).docs[0].id
  }, slug)
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.locator('[contenteditable=true]').first().waitFor()
}

async function save(page: Page): Promise<void> {
  const saved = page.waitForResponse((answer) => answer.request().method() === 'PATCH')
  await page.locator('#action-save-draft').click()
  await saved
}

function press(page: Page, name: string): Promise<void> {
  return panel(page).getByRole('button', { name, exact: true }).click()
}

async function untilReady(): Promise<void> {
  for (let attempt = 0; attempt < 240; attempt++) {
    if ((await fetch(`${HOME}/readyz`).catch(() => null))?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  throw new Error('the program did not start; is it built?')
}
