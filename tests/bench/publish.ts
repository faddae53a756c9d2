import { apiAs } from '../attack/target.ts'
import { type Times, timesOf } from './figures.ts'

const PUBLICATIONS = 60
/** The first ones make the admin load its code. */
const WARM_UP = 10

/** One editor who saves a product as a draft and publishes it in an emergency, again and again, each time another product. */
export async function measurePublish(base: string): Promise<Times> {
  const api = await apiAs({ base, role: 'eindredacteur' })
  const { body } = await api('GET', `/products?depth=0&limit=${PUBLICATIONS}&sort=slug&select[slug]=true`)
  const ids: string[] = body.docs.map(({ id }: { id: string }) => id)
  const times: number[] = []
  for (let number = 0; number < PUBLICATIONS; number += 1) {
    const at = `/products/${ids[number % ids.length]}`
    const begin = performance.now()
    const draft = await api('PATCH', `${at}?draft=true&depth=0`, { summary: `Meting ${number}.` })
    const published = await api('POST', `${at}/emergency`, { reason: 'Meting' })
    times.push(performance.now() - begin)
    if (draft.status !== 200 || published.status !== 200)
      throw new Error(`${at} gave ${draft.status} and ${published.status}: ${JSON.stringify(published.body)}`)
  }
  return timesOf(times, { warmUp: WARM_UP })
}
