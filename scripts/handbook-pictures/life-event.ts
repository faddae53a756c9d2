import type { Locator, Page } from '@playwright/test'
import { takePart } from './camera.ts'

/** Makes the life event of docs/handboek/gebeurtenissen.md, following its steps, with screenshots. */
export async function makeLifeEvent(page: Page): Promise<void> {
  await page.goto('/admin/collections/journeys/create')
  await field(page, 'title').fill('Ik krijg een hond')
  await field(page, 'summary').fill('Er komt een hond bij u wonen. Hier ziet u wat u regelt en wanneer.')
  await field(page, 'eventName').fill('de komst van uw hond')
  await save(page, 'POST')
  await page.waitForURL(/journeys\/[0-9a-f-]{36}/)

  await tab(page, 'Vragen')
  const land = await addRow(page, 'questions', 0)
  await field(page, 'questions.0.label').fill('Waar komt uw hond vandaan?')
  for (const [index, answer] of ['Uw hond komt uit Nederland', 'Uw hond komt uit het buitenland'].entries()) {
    await addRow(page, 'questions.0.options', index)
    await field(page, `questions.0.options.${index}.label`).fill(answer)
  }
  await land.scrollIntoViewIfNeeded()
  await takePart(page, 'gebeurtenis-vraag', land)
  await addRow(page, 'questions', 1)
  await field(page, 'questions.1.label').fill('Wanneer komt uw hond?')
  await choose(page, 'questions.1.kind', 'De datum van de gebeurtenis')

  await tab(page, 'Stappen')
  await addRow(page, 'steps', 0)
  await field(page, 'steps.0.title').fill('Controleer het dierenpaspoort')
  const condition = field(page, 'steps.0.when')
  await condition.getByRole('button', { name: 'Voeg regel toe' }).click()
  await condition.getByLabel('Uw hond komt uit het buitenland').check()
  await takePart(page, 'gebeurtenis-voorwaarde', condition)

  await addRow(page, 'steps', 1)
  await field(page, 'steps.1.title').fill('Laat uw hond chippen')
  await field(page, 'steps.1.after').getByLabel('Voeg een stap toe').selectOption('Controleer het dierenpaspoort')

  await addRow(page, 'steps', 2)
  await field(page, 'steps.2.title').fill('Laat uw hond registreren')
  await choose(page, 'steps.2.product', 'Hondenbelasting')
  await field(page, 'steps.2.after').getByLabel('Voeg een stap toe').selectOption('Laat uw hond chippen')
  await field(page, 'steps.2.latest.amount').fill('2')
  await choose(page, 'steps.2.latest.unit', 'weken')
  await choose(page, 'steps.2.latest.side', 'na')

  await addRow(page, 'steps', 3)
  await field(page, 'steps.3.title').fill('U betaalt geen hondenbelasting')
  await choose(page, 'steps.3.product', 'Hondenbelasting')
  await choose(page, 'steps.3.actor', 'De gemeente, vanzelf')

  await tab(page, 'Stroomschema')
  await page.locator('.em-flow__picture').waitFor()
  await takePart(page, 'gebeurtenis-stroomschema', page.locator('.em-flow'))
  await save(page, 'PATCH')

  const opened = page.waitForEvent('popup')
  await page.getByRole('link', { name: 'Probeer uit' }).click()
  const tried = await opened
  await tried.getByLabel('Uw hond komt uit het buitenland').check()
  await tried.getByRole('button', { name: 'Volgende' }).click()
  await tried.getByLabel('Dag').fill('15')
  await tried.getByLabel('Maand').fill('1')
  await tried.getByLabel('Jaar').fill('2027')
  await tried.getByRole('button', { name: 'Volgende' }).click()
  await tried.getByRole('link', { name: 'Maak mijn plan' }).click()
  await tried.locator('.em-plan').waitFor()
  await takePart(tried, 'gebeurtenis-plan', tried.locator('main'))
  await tried.close()
}

const field = (page: Page, path: string): Locator => page.locator(`[id="field-${path.replaceAll('.', '__')}"]`)

const tab = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).first().click()

/**
 * A new row opens by itself. Payload leaves it empty when it is added while the form is still being sent to the server for
 * earlier input, which only happens at the speed of a script.
 */
async function addRow(page: Page, path: string, index: number): Promise<Locator> {
  await page.waitForTimeout(1000)
  await page
    .locator(
      `[id="field-${path.replaceAll('.', '__')}"] > .array-field__add-row, [id="field-${path.replaceAll('.', '__')}"] > button.array-field__add-row`,
    )
    .click()
  const row = page.locator(`[id="${path.replaceAll('.', '-')}-row-${index}"]`)
  await row.locator('input:not([type=hidden])').first().waitFor()
  return row
}

async function choose(page: Page, path: string, option: string): Promise<void> {
  await field(page, path).locator('.rs__control').click()
  await page.keyboard.type(option)
  await page.locator('.rs__option').filter({ hasText: option }).first().click()
}

async function save(page: Page, method: 'POST' | 'PATCH'): Promise<void> {
  const saved = page.waitForResponse(
    (answer) => answer.request().method() === method && answer.url().includes('/api/journeys'),
  )
  await page.locator('#action-save-draft').click()
  await saved
}
