/** A label in the two languages of the admin. */
export const label = (nl: string, en: string) => ({ nl, en })
