import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import ICAL from 'ical.js'
import { MOVING } from './pages.ts'

const QUESTIONS = '/gebeurtenissen/verhuizen/vragen'
const PLAN = `/gebeurtenissen/verhuizen/plan?${MOVING}`
const answers = new URLSearchParams(MOVING)

/** Answers every question as someone who moves within Nijmegen on 15 January, by the pages alone. */
async function answerAll(page: Page): Promise<void> {
  while ((await page.locator('form.em-question__form').count()) > 0) {
    const key = await page.locator('input[name=gevraagd]').inputValue()
    const answer = answers.get(key) ?? ''
    if (key === 'datum') {
      const [year = '', month = '', day = ''] = answer.split('-')
      await page.getByLabel('Dag').fill(String(Number(day)))
      await page.getByLabel('Maand').fill(String(Number(month)))
      await page.getByLabel('Jaar').fill(year)
    } else await page.locator(`input[name="${key}"][value="${answer}"]`).check()
    await page.getByRole('button', { name: 'Volgende' }).click()
  }
}

const stepsOf = (page: Page) => page.locator('.em-plan-step').evaluateAll((all) => all.map(({ id }) => id))

test('someone who moves gets a plan without script, and nothing is left in the browser', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/gebeurtenissen/verhuizen')
  await page.getByRole('link', { name: 'Maak mijn plan' }).click()
  await answerAll(page)
  await page.getByRole('link', { name: 'Maak mijn plan' }).click()
  await expect(page).toHaveURL(PLAN)
  await expect(page.getByRole('main')).toContainText('20 januari 2027')
  expect((await stepsOf(page)).length).toBeGreaterThan(8)
  expect(await context.cookies()).toEqual([])
})

test('one answer can be changed alone, and the others stay', async ({ page }) => {
  await page.goto(`${QUESTIONS}?${MOVING}`)
  await page.locator('.em-answers a[href$="vraag=auto"]').click()
  await page.locator('input[name=auto][value=nee]').check()
  await page.getByRole('button', { name: 'Volgende' }).click()
  const now = new URL(page.url()).searchParams
  expect(now.get('auto')).toBe('nee')
  expect([now.get('route'), now.get('kind'), now.get('datum')]).toEqual(['binnen', 'ja', '2027-01-15'])
})

test('the code of a plan opens the same plan in another browser, however it is typed', async ({ page, browser }) => {
  await page.goto(PLAN)
  const code = (await page.locator('.em-plan-code__code').innerText()).trim()
  expect(code.replaceAll('-', '').length).toBeLessThanOrEqual(12)
  const steps = await stepsOf(page)
  const other = await (await browser.newContext()).newPage()
  await other.goto('/plan')
  await other.getByLabel('Plancode').fill(` ${code.toLowerCase().replaceAll('-', ' ')} `)
  await other.getByRole('button', { name: 'Open uw plan' }).click()
  expect(await stepsOf(other)).toEqual(steps)
})

test('a code with a mistake is refused with what to do, and what was typed stays', async ({ page }) => {
  await page.goto('/plan/0000-0000-0001')
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(page.getByLabel('Plancode')).toHaveValue('0000-0000-0001')
})

test('a plan is made with the keyboard alone', async ({ page }) => {
  await page.goto('/gebeurtenissen/verhuizen')
  await page.getByRole('link', { name: 'Maak mijn plan' }).focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/vragen/)
  for (let asked = 0; asked < 12; asked++) {
    if ((await page.locator('form.em-question__form').count()) === 0) break
    const key = await page.locator('input[name=gevraagd]').inputValue()
    const first = page.locator(`#vraag-${key}`)
    while (!(await first.evaluate((field) => field === document.activeElement))) await page.keyboard.press('Tab')
    if (key === 'datum') {
      for (const part of ['15', '1', '2027']) {
        await page.keyboard.type(part)
        if (part !== '2027') await page.keyboard.press('Tab')
      }
    } else await page.keyboard.press('Space')
    const before = page.url()
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.href !== before)
  }
  await page.getByRole('link', { name: 'Maak mijn plan' }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/plan\?/)

  const box = page.getByRole('checkbox').first()
  await box.focus()
  await page.keyboard.press('Space')
  await expect(page.getByRole('heading', { name: 'Dit heeft u gedaan', level: 2 })).toBeVisible()
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT')
})

test('what is ticked off stays in this browser, stands apart, and goes back when it is unticked', async ({ page }) => {
  await page.goto(PLAN)
  const before = await stepsOf(page)
  const first = page.locator('.em-plan-step').first()
  const title = await first.locator('h3').innerText()
  await first.getByRole('checkbox').check()
  await page.reload()
  const done = page.locator('[data-plan-done] .em-plan-step')
  await expect(done.locator('h3')).toHaveText([title])
  await expect(page.getByRole('status')).toContainText('1 van')
  await done.getByRole('checkbox').uncheck()
  await expect(page.locator('[data-plan-done]')).toBeHidden()
  expect(await stepsOf(page)).toEqual(before)
})

test('ticks belong to a plan: another date has none, and who changes the date takes them along', async ({ page }) => {
  await page.goto(PLAN)
  await page.locator('.em-plan-step').first().getByRole('checkbox').check()
  const done = page.locator('[data-plan-done] .em-plan-step')
  await expect(done).toHaveCount(1)
  await page.goto(PLAN.replace('2027-01-15', '2027-02-15'))
  await expect(page.locator('.em-plan-step__tick').first()).toBeVisible()
  await expect(done).toHaveCount(0)
  await page.goto(PLAN)
  await page.locator('details:has(.em-answers) > summary').click()
  await page.locator('.em-answers a[href*="vraag=datum"]').click()
  await page.getByLabel('Dag').fill('1 mrt 2027')
  await page.getByLabel('Maand').fill('')
  await page.getByLabel('Jaar').fill('')
  await page.getByRole('button', { name: 'Volgende' }).click()
  await page.getByRole('link', { name: 'Maak mijn plan' }).click()
  await expect(page).toHaveURL(/datum=2027-03-01/)
  await expect(done).toHaveCount(1)
})

test('one button clears what was ticked off', async ({ page }) => {
  await page.goto(PLAN)
  await page.locator('.em-plan-step').first().getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Wis wat ik heb afgevinkt' }).click()
  await expect(page.locator('[data-plan-done]')).toBeHidden()
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
})

test('every page of a sensitive event is left with three presses of Shift, and not with one Escape', async ({
  page,
}) => {
  await page.route('https://www.buienradar.nl/**', (route) => route.fulfill({ body: 'weer' }))
  for (const path of ['', '/vragen', '/plan']) {
    await page.goto(`/gebeurtenissen/scheiden${path}`)
    await expect(page.getByText('Of druk drie keer op Shift.')).toBeVisible()
    for (const key of ['Escape', 'Shift', 'Shift']) await page.keyboard.press(key)
    await expect(page).toHaveURL(/scheiden/)
    await page.keyboard.press('Shift')
    await expect(page).toHaveURL(/buienradar/)
  }
})

test('a screen reader hears the question as the name of its answers, and what is wrong with them', async ({ page }) => {
  await page.goto(`${QUESTIONS}?gevraagd=route`)
  const heading = await page.getByRole('heading', { level: 1 }).innerText()
  const group = page.getByRole('group', { name: heading })
  await expect(group.getByRole('radio')).toHaveCount(5)
  await expect(group).toHaveAccessibleDescription(/Kies een antwoord/)
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(page).toHaveTitle(/^Fout/)
})

test('from a plan to a product and back', async ({ page }) => {
  await page.goto(PLAN)
  await page.getByRole('button', { name: 'Laat alles zien' }).click()
  await page.locator('.em-plan-step a[href^="/producten/"]').first().click()
  await page.getByRole('link', { name: 'Terug naar mijn plan' }).click()
  await expect(page.locator('.em-plan-step').first()).toBeVisible()
  await expect(page).toHaveURL(/\/plan\/[0-9A-Z-]+$/)
})

for (const [what, path] of Object.entries({
  'an answer that does not exist': `${QUESTIONS}?route=maan`,
  'a day that does not exist': `${QUESTIONS}?datum=2027-02-30`,
  'a day a hundred years ahead': `${QUESTIONS}?datum=2126-01-15`,
})) {
  test(`${what} is asked again, with what to do`, async ({ page }) => {
    const response = await page.goto(path)
    expect(response?.status()).toBe(400)
    await expect(page.getByRole('alert')).toBeVisible()
    await expect(page.locator('form.em-question__form')).toBeVisible()
  })
}

test('half the answers lead to the question that is open, with the others kept', async ({ page }) => {
  await page.goto('/gebeurtenissen/verhuizen/plan?route=binnen&auto=ja')
  await expect(page.locator('input[name=gevraagd]')).toHaveValue('oud')
  await expect(page.locator('input[name=auto]')).toHaveValue('ja')
})

test('without script every step of a life event is open; with it, as someone last left it', async ({
  browser,
  page,
}) => {
  const bare = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await bare.goto('/gebeurtenissen/verhuizen')
  expect(await bare.locator('.denhaag-process-steps details:not([open])').count()).toBe(0)
  await page.goto('/gebeurtenissen/verhuizen')
  const steps = page.locator('.denhaag-process-steps__step > details')
  await expect(steps.first()).not.toHaveAttribute('open')
  await steps.nth(1).locator('summary').first().press('Enter')
  await page.reload()
  await expect(steps.nth(1)).toHaveAttribute('open')
  await page.getByRole('button', { name: 'Laat alles zien' }).click()
  await page.reload()
  await expect(page.getByRole('button', { name: 'Klap alles in' })).toBeVisible()
  expect(await page.locator('.denhaag-process-steps details:not([open])').count()).toBe(0)
})

test('what someone unfolds in the last moment before leaving is kept', async ({ page }) => {
  await page.goto('/gebeurtenissen/verhuizen')
  const step = page.locator('.denhaag-process-steps__step').nth(1)
  const kept = await step.evaluate((element) => {
    element.querySelector('summary')?.click()
    // The page goes before the browser has told it of what was unfolded.
    window.dispatchEvent(new PageTransitionEvent('pagehide'))
    return Object.values(localStorage).join(' ').split(' ')
  })
  expect(kept).toContain(await step.getAttribute('id'))
})

test('a link to a step of a life event unfolds it', async ({ page }) => {
  await page.goto('/gebeurtenissen/verhuizen')
  const step = page.locator('.denhaag-process-steps__step').nth(6)
  await page.goto(`/gebeurtenissen/verhuizen#${await step.getAttribute('id')}`)
  await expect(step.locator('> details')).toHaveAttribute('open')
})

test('a plan goes into a calendar, and on paper', async ({ page }) => {
  await page.goto(PLAN)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'In mijn agenda zetten' }).click(),
  ])
  const file = new ICAL.Component(ICAL.parse(readFileSync(await download.path(), 'utf8')))
  const days = file.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event).startDate.toString())
  expect(days).toContain('2027-01-20')
  const steps = await page.locator('[data-step] h3').allInnerTexts()
  await page.getByRole('link', { name: /Op papier/ }).click()
  for (const step of steps) await expect(page.locator('main')).toContainText(step)
})
