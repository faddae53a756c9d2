import { calendar } from './calendar/pages.ts'
import type { Channel } from './channel.ts'
import { desk } from './desk/pages.ts'
import { letter } from './letter/pages.ts'
import { openData } from './open-data/pages.ts'
import { plain } from './plain/pages.ts'
import { website } from './website/pages.ts'

/** All channels. An address is tried in this order; the last route of the website takes the rest. */
export const channels: readonly Channel[] = [website, desk, letter, openData, plain, calendar]
