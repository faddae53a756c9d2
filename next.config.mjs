import { withPayload } from '@payloadcms/next/withPayload'

/** Next serves the admin only; Express owns every public address (decision 1). */
export default withPayload({
  poweredByHeader: false,
  // Next would write its own wishes in the tsconfig of the whole house.
  typescript: { ignoreBuildErrors: true, tsconfigPath: 'tsconfig.next.json' },
  compress: false,
})
