import { withPayload } from '@payloadcms/next/withPayload'

/** Next serves the admin only; Express owns every public address (decision 1). */
export default withPayload({
  poweredByHeader: false,
  typescript: { ignoreBuildErrors: true },
  compress: false,
})
