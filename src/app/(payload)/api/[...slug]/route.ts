import config from '@payload-config'
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes'
import { retried } from '#collections/retried.ts'

export const GET = REST_GET(config)
export const POST = retried(REST_POST(config))
export const DELETE = retried(REST_DELETE(config))
export const PATCH = retried(REST_PATCH(config))
export const PUT = retried(REST_PUT(config))
export const OPTIONS = REST_OPTIONS(config)
