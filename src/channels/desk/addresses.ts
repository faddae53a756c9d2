/** Where staff sign in and out, and see their own sessions. */
export const SIGN_IN = '/kcc/inloggen'
export const SIGN_OUT = '/kcc/uitloggen'
export const ACCOUNT = '/kcc/account'
