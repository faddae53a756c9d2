/** Kept by the program for every document. */
const ALWAYS = ['id', 'createdAt', 'updatedAt', 'deletedAt', 'globalType', 'changedBy', 'textChangedAt']

/** Of an account: what is behind a password and a session. */
const ACCOUNT = [
  'hash',
  'salt',
  'sessions',
  'loginAttempts',
  'lockUntil',
  'resetPasswordToken',
  'resetPasswordExpiration',
  'resetPasswordRequestedAt',
  '_verified',
  '_verificationToken',
  'apiKey',
  'apiKeyIndex',
  'enableAPIKey',
]

/** Of a picture: made from its bytes. */
const PICTURE = [
  '_objectKey',
  'filename',
  'filesize',
  'focalX',
  'focalY',
  'height',
  'mimeType',
  'prefix',
  'sizes',
  'thumbnailURL',
  'url',
  'width',
]

/** The fields that nobody writes from outside, whatever his role. */
export const systemFieldsOf = ({ auth, upload }: { auth?: unknown; upload?: unknown }): readonly string[] => [
  ...ALWAYS,
  ...(auth ? ACCOUNT : []),
  ...(upload ? PICTURE : []),
]

export function without(data: object, names: readonly string[]): object {
  return Object.fromEntries(Object.entries(data).filter(([name]) => !names.includes(name)))
}
