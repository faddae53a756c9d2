import { AxeBuilder } from '@axe-core/playwright'
import { expect as expectAtOnce, type Page, test } from '@playwright/test'
import { addressOf, ask, button, idOf, panelOf, signIn } from './admin.ts'

/** The admin takes its time on a busy machine. */
const expect = expectAtOnce.configure({ timeout: 20_000 })

const SLUG = 'naamgebruik'
const APPROVED = 'Na uw huwelijk kiest u zelf welke achternaam wij op brieven zetten.'
const LATER = 'Dit is later bedacht en door niemand nagekeken.'
const CHANNELS = {
  website: `/producten/${SLUG}`,
  desk: `/kcc/producten/${SLUG}`,
  letter: `/producten/${SLUG}/brief`,
  'open data': `/open/v1/producten/${SLUG}`,
}

// One after another: the admin is heavy.
test.describe.configure({ mode: 'default' })

/** To write: with the text editors, which come last. The admin may come back to another tab. */
async function openToWrite(page: Page, id: string): Promise<void> {
  await page.goto(addressOf(id))
  await expect(async () => {
    await page.getByRole('button', { name: 'Antwoord', exact: true }).click()
    await expect(page.locator('[contenteditable=true]').first()).toBeVisible({ timeout: 2_000 })
  }).toPass({ timeout: 20_000 })
}

/** To look at. While the writer has it open the admin may ask whether to take over; that is not what we come for. */
async function openToRead(page: Page, id: string): Promise<void> {
  await page.goto(addressOf(id))
  await expect(panelOf(page)).toContainText('Dit staat op de site')
}

async function save(page: Page): Promise<void> {
  const saved = page.waitForResponse(
    (answer) => answer.request().method() === 'PATCH' && answer.url().includes('/api/products/'),
  )
  await page.locator('#action-save-draft').click()
  expect((await saved).status()).toBe(200)
}

/** Which channels say this now. */
async function saying(page: Page, text: string): Promise<string[]> {
  const found = Object.entries(CHANNELS).map(async ([channel, path]) => {
    const answer = await ask(page, path)
    expect(answer.status, channel).toBe(200)
    return answer.text.includes(text) ? [channel] : []
  })
  return (await Promise.all(found)).flat()
}

test('what was approved goes out at its moment, and not what was written later', async ({ browser }) => {
  // Two people, ten pages of the admin and a moment to wait for: half of this on a machine that does nothing else.
  const [writer, chief] = await Promise.all([signIn(browser, 'redacteur'), signIn(browser, 'eindredacteur')])
  const readOnly = chief.getByRole('button', { name: 'Lezen en beoordelen' })
  await chief.addLocatorHandler(readOnly, () => readOnly.click())
  const id = await idOf(writer, SLUG)

  await openToWrite(writer, id)
  await writer.locator('#field-summary').fill(`${APPROVED} Dat kost € 33,85.`)
  await save(writer)
  const findings = panelOf(writer).locator('.em-review__findings--errors li')
  await expect(findings.filter({ hasText: 'Samenvatting' })).toContainText('€ 33,85')
  // The server says the same to whoever does not wait for the panel.
  expect((await ask(writer, `/api/products/${id}/submit`, 'POST')).status).toBe(422)

  await writer.locator('#field-summary').fill(APPROVED)
  await writer.getByRole('button', { name: 'Bijhouden' }).click()
  await writer.locator('#field-owner .rs__control').click()
  await writer.locator('.rs__option').filter({ hasText: 'Test redacteur' }).click()
  await save(writer)
  await expect(findings).toHaveCount(0)

  await button(writer, 'Indienen ter beoordeling').click()
  await panelOf(writer).getByRole('textbox').fill('Wilt u dit nakijken?')
  await button(writer, 'Indienen ter beoordeling').click()
  await expect(panelOf(writer)).toContainText('Ingediend door')
  await expect(button(writer, 'Goedkeuren')).toHaveCount(0)
  await expect(button(writer, 'Nu publiceren')).toHaveCount(0)

  await openToRead(chief, id)
  await expect(panelOf(chief)).toContainText('Wilt u dit nakijken?')
  await button(chief, 'Goedkeuren').click()
  await expect(panelOf(chief)).toContainText('Goedgekeurd door')

  // The writer still has the page open.
  await writer.getByRole('button', { name: 'Antwoord', exact: true }).click()
  await writer.locator('#field-summary').fill(LATER)
  await save(writer)

  await openToRead(chief, id)
  await expect(panelOf(chief)).toContainText('Er is na het indienen nog iets gewijzigd')
  await button(chief, 'Inplannen').click()
  const moment = await chief.evaluate(() => {
    // Far enough for a slow machine to look once more before it.
    const at = new Date(Date.now() + 20_000)
    return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 19)
  })
  await panelOf(chief).getByLabel('Wanneer?').fill(moment)
  await button(chief, 'Inplannen').click()
  await expect(button(chief, 'Planning annuleren')).toBeVisible()
  expect(await saying(chief, APPROVED)).toEqual([])

  await expect.poll(() => saying(chief, APPROVED), { timeout: 36_000 }).toEqual(Object.keys(CHANNELS))
  expect(await saying(chief, LATER)).toEqual([])
  // What was written later is not lost: it is the draft.
  const draft = await ask(writer, `/api/products/${id}?draft=true&depth=0`)
  expect(JSON.parse(draft.text).summary).toBe(LATER)
})

test('a fact inside a call-out is shown and kept when an editor saves', async ({ browser }) => {
  const page = await signIn(browser, 'redacteur')
  const id = await idOf(page, 'schuldhulpverlening')
  await openToWrite(page, id)
  const callout = page.locator('.LexicalEditorTheme__block').first()
  await expect(callout.locator('.LexicalEditorTheme__inlineBlock')).not.toHaveCount(0)
  // The editor inside the editor takes text only when both are ready.
  await expect(async () => {
    await callout.locator('[contenteditable=true]').last().click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' Dat is gratis.')
    await expect(page.locator('#action-save-draft')).toBeEnabled({ timeout: 2_000 })
  }).toPass({ timeout: 30_000 })
  await save(page)
  const { text } = await ask(page, `/api/products/${id}?draft=true&depth=0`)
  const body = JSON.stringify(JSON.parse(text).sections.introduction)
  expect(body).toContain('"blockType":"callout"')
  expect(body).toContain('"blockType":"fact"')
  expect(body).toContain('Dat is gratis.')
})

test('our own rooms in the admin break no axe rule', async ({ browser }) => {
  const page = await signIn(browser, 'eindredacteur')
  const id = await idOf(page, 'klacht')
  const ROOMS: [path: string, container: string][] = [
    [addressOf(id), '#publiceren'],
    [`${addressOf(id)}/talen`, '.em-languages'],
    ['/admin/tarieven', '.em-fees'],
    ['/admin/te-beoordelen', '.em-due'],
    ['/admin', '.em-due--block'],
    [`/voorbeeld/products/${id}`, 'main'],
  ]
  const found: string[] = []
  for (const [path, container] of ROOMS) {
    await page.goto(path)
    await expect(page.locator(container)).toBeVisible()
    if (container === '#publiceren') await button(page, 'Van de site halen').click()
    // The frames of the preview hold the channels' own pages, which are looked at by themselves.
    const { violations } = await new AxeBuilder({ page }).include(container).exclude('iframe').analyze()
    for (const { id: rule, nodes } of violations) found.push(`${path}: ${rule}: ${nodes[0]?.html}`)
  }
  expect(found).toEqual([])
})
