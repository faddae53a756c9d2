import { label } from '../fields/labels.ts'

/** The same for a wrong password, an unknown account and a try that came too soon: a stranger learns nothing from it. */
export const WRONG_SIGN_IN = label(
  'Het e-mailadres of het wachtwoord klopt niet. Na 5 keer fout moet u wachten: eerst een halve minuut, daarna steeds langer, tot een kwartier. Komt u er niet uit? Vraag het uw beheerder.',
  'The e-mail address or the password is not right. After 5 wrong tries you have to wait: half a minute at first, then longer each time, up to a quarter of an hour. Does it not work? Ask your administrator.',
)

/** The password was right, but the session could not be kept. */
export const SIGN_IN_LATER = label(
  'Dit ligt niet aan u: onze database werkt nu niet goed. Probeer het over een paar minuten opnieuw. Lukt het dan nog niet? Bel dan uw beheerder.',
  'This is not because of you: our database does not work well now. Try again in a few minutes. Does it still not work? Then call your administrator.',
)
