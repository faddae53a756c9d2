/** Set by the program on every document. */
const ALWAYS = ['id', 'createdAt', 'updatedAt', 'deletedAt', 'globalType', 'changedBy', 'textChangedAt']

/** Set by the program on an account: passwords, sessions and tokens. */
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

/** Set by the program on a picture: derived from its bytes. */
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

/** The fields that no client may write, whatever the role. */
export const systemFieldsOf = ({ auth, upload }: { auth?: unknown; upload?: unknown }): readonly string[] => [
  ...ALWAYS,
  ...(auth ? ACCOUNT : []),
  ...(upload ? PICTURE : []),
]

export function without(data: object, names: readonly string[]): object {
  return Object.fromEntries(Object.entries(data).filter(([name]) => !names.includes(name)))
}
