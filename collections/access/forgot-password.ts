import type { IncomingAuthType } from 'payload'

/** How long the link in the mail is valid. */
const HOURS = 1

/** The mail for a forgotten password: plain text, without a name. */
export const forgotPassword: IncomingAuthType['forgotPassword'] = {
  expiration: HOURS * 60 * 60 * 1000,
  generateEmailSubject: () => 'Een nieuw wachtwoord kiezen',
  generateEmailHTML: (args) => {
    const { serverURL = '', routes } = args?.req?.payload.config ?? {}
    return [
      'Iemand heeft om een nieuw wachtwoord gevraagd voor uw account bij Eén mond. Was u dat?',
      `Kies dan hier een nieuw wachtwoord. De link werkt ${HOURS} uur:`,
      `${serverURL}${routes?.admin}/reset/${args?.token}`,
      'Was u het niet? Dan hoeft u niets te doen. Uw wachtwoord blijft hetzelfde.',
    ].join('\n\n')
  },
}
