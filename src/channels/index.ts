import { calendar } from './calendar/pages.ts'
import type { Channel } from './channel.ts'
import { desk } from './desk/pages.ts'
import { letter } from './letter/pages.ts'
import { openData } from './open-data/pages.ts'
import { plain } from './plain/pages.ts'
import { website } from './website/pages.ts'

/** All channels. Routes are matched in this order; the last route of the website matches every other address. */
export const channels: readonly Channel[] = [website, desk, letter, openData, plain, calendar]
