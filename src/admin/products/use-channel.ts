import { useConfig, useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Medium } from '#src/domain/media.ts'
import { fetchAllPages } from '../fetch-json.ts'

type Channel = { id: string; title: string; medium: Medium }

/** All channels, requested once for all fields, and again when a channel is missing. */
let asked: Promise<Channel[]> | undefined

/** The channel of the option that contains a field; undefined until it is known. */
export function useChannel(row: string): Channel | undefined {
  const { config } = useConfig()
  const id = useFormFields(([fields]) => fields[`${row}.channel`]?.value)
  const [channels, setChannels] = useState<Channel[]>([])
  const isUnknown = Boolean(id) && !channels.some((channel) => channel.id === id)
  useEffect(() => {
    if (!isUnknown) return
    let isHere = true
    void channelsWith({ id, api: config.routes.api }).then((found) => isHere && setChannels(found))
    return () => {
      isHere = false
    }
  }, [config.routes.api, id, isUnknown])
  return channels.find((channel) => channel.id === id)
}

async function channelsWith({ id, api }: { id: unknown; api: string }): Promise<Channel[]> {
  const before = asked
  if (before && (await before).some((channel) => channel.id === id)) return before
  if (asked === before) asked = askForAll(api)
  return (await asked) ?? []
}

const askForAll = (api: string): Promise<Channel[]> =>
  fetchAllPages<Channel>(`${api}/channels?depth=0&select[title]=true&select[medium]=true`)

/** The row of a field: "channelOptions.0.url" gives "channelOptions.0". */
export const rowOf = (path: string): string => path.slice(0, path.lastIndexOf('.'))
