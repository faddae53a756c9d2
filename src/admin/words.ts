/** A day as an editor reads it: "2 november 2026". */
export function dayInWords(moment: string | number, language: string): string {
  const locale = language === 'en' ? 'en-GB' : 'nl-NL'
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'Europe/Amsterdam' }).format(new Date(moment))
}
