import { label } from '../fields/labels.ts'

/** How long to wait after wrong attempts. No comma after a colon: Payload's notice would turn it into a list. */
export const WAITING = label(
  'Na 5 keer fout moet u steeds langer wachten. Dat begint met een halve minuut en is hoogstens een kwartier.',
  'After 5 wrong tries you have to wait longer each time. It begins with half a minute and is a quarter of an hour at most.',
)

/**
 * The same for a wrong password, an unknown account and an attempt that came too soon, so that it does not tell which
 * accounts exist.
 */
export const WRONG_SIGN_IN = label(
  `Het e-mailadres of het wachtwoord klopt niet. ${WAITING.nl} Komt u er niet uit? Vraag het uw beheerder.`,
  `The e-mail address or the password is not right. ${WAITING.en} Does it not work? Ask your administrator.`,
)

/** The password was right, but the session could not be stored. */
export const SIGN_IN_LATER = label(
  'Dit ligt niet aan u: onze database werkt nu niet goed. Probeer het over een paar minuten opnieuw. Lukt het dan nog niet? Bel dan uw beheerder.',
  'This is not because of you: our database does not work well now. Try again in a few minutes. Does it still not work? Then call your administrator.',
)
