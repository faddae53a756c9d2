import { label } from '../fields/labels.ts'

/** The same for a wrong password, an unknown account and one that is locked: a stranger learns nothing from it. */
export const WRONG_SIGN_IN = label(
  'Het e-mailadres of het wachtwoord klopt niet. Na 5 keer fout kunt u 10 minuten niet inloggen. Komt u er niet uit? Vraag het uw beheerder.',
  'The e-mail address or the password is not right. After 5 wrong tries you cannot sign in for 10 minutes. Does it not work? Ask your administrator.',
)
